"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PASSWORD_LENGTH = void 0;
exports.passwordMistake = passwordMistake;
/** Shorter ones are guessed. There are no rules about digits and signs: they make passwords worse (NIST SP 800-63B). */
exports.PASSWORD_LENGTH = { least: 12, most: 1000 };
/** What is wrong with a password that somebody called `known` (name, e-mail address) chooses; null where it will do. */
function passwordMistake(password, known) {
    const characters = [...password.normalize('NFKC')];
    if (characters.length < exports.PASSWORD_LENGTH.least)
        return 'too_short';
    if (characters.length > exports.PASSWORD_LENGTH.most)
        return 'too_long';
    if (new Set(characters).size < 5)
        return 'too_plain';
    const folded = fold(password);
    return known.some((text) => fold(text) === folded) ? 'about_you' : null;
}
function fold(text) {
    return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
//# sourceMappingURL=password.js.map