"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isArabicScript = isArabicScript;
exports.isPersianScript = isPersianScript;
exports.foldArabicScript = foldArabicScript;
exports.latinDigits = latinDigits;
const LETTERS = {
    ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ي', ء: '', ة: 'ه', ۀ: 'ه', ە: 'ه', ى: 'ي', ی: 'ي', ې: 'ي' },
    ...{ ک: 'ك', ڪ: 'ك', '،': ',', '٬': '', '؛': ';', '؟': '?', '٫': '.', '۔': '.' },
};
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
/** Vowel signs, tatweel, and marks that only tell the direction of writing. */
const UNWRITTEN = /[\p{Mn}ـ\u00AD\u061C\u200B\u200D-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
/** Whether words are written in Arabic letters or digits. */
function isArabicScript(text) {
    return /[\p{Script=Arabic}٠-٩]/u.test(text);
}
/** Letters and digits that Persian has and Arabic has not. */
function isPersianScript(text) {
    return /[پچژگیک۰-۹]/u.test(text);
}
/** Arabic and Persian as everybody writes them in one way: hamza, ya, kaf, ta marbuta, digits and half spaces are one each. */
function foldArabicScript(text) {
    return latinDigits(text.normalize('NFKC'))
        .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
        .replace(UNWRITTEN, '')
        .replace(/\u200C/g, ' ');
}
/** Arabic-Indic and Persian digits as those that EDTF takes. */
function latinDigits(text) {
    return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
//# sourceMappingURL=arabic-script.js.map