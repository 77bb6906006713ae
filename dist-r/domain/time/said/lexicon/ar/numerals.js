"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ARABIC_ORDINALS = exports.ARABIC_CARDINALS = void 0;
const arabic_script_js_1 = require("../../engine/arabic-script.js");
const ONES = [
    ['واحد', 'واحدة'],
    ['اثنان', 'اثنين', 'اثنتان', 'اثنتين'],
    ['ثلاثة', 'ثلاث'],
    ['أربعة', 'أربع'],
    ['خمسة', 'خمس'],
    ['ستة', 'ست'],
    ['سبعة', 'سبع'],
    ['ثمانية', 'ثماني', 'ثمان'],
    ['تسعة', 'تسع'],
];
const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const PLACES = ['ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع'];
/** Numbers as Arabic writes them out, of either gender and case, with the article and without. */
exports.ARABIC_CARDINALS = folded([
    ...ONES.flatMap((names, index) => names.map((name) => [name, index + 1])),
    // “The two” is Monday.
    ...ONES.flatMap((names, index) => (index === 1 ? [] : names.map((name) => [`ال${name}`, index + 1]))),
    ...['عشرة', 'عشر', 'العشرة', 'العشر'].map((name) => [name, 10]),
    ...['أحد عشر', 'إحدى عشرة', 'الأحد عشر'].map((name) => [name, 11]),
    ...['اثنا عشر', 'اثني عشر', 'اثنتا عشرة', 'اثنتي عشرة'].map((name) => [name, 12]),
    ...ONES.slice(2).flatMap((names, index) => names.flatMap((name) => ['عشر', 'عشرة'].map((ten) => [`${name} ${ten}`, index + 13]))),
    ...tens().flatMap(([ten, value]) => [
        [ten, value],
        [`ال${ten}`, value],
        ...[['أحد', 'إحدى', ...ONES[0]], ...ONES.slice(1)].flatMap((names, index) => names.flatMap((name) => and(name, ten).map((both) => [both, value + index + 1]))),
    ]),
    ...['مئة', 'مائة'].map((name) => [name, 100]),
]);
/** The third, the twenty-first: of either gender; without the article only the first ten. */
exports.ARABIC_ORDINALS = folded([
    ...['الأول', 'الأولى', 'أول', 'أولى'].map((name) => [name, 1]),
    ...PLACES.flatMap((name, index) => [`ال${name}`, `ال${name}ة`, name, `${name}ة`].map((each) => [each, index + 2])),
    ...['العاشر', 'العاشرة', 'عاشر'].map((name) => [name, 10]),
    ...[...['الحادي', 'الحادية'].map((name) => [name, 1]), ...places()].flatMap(([name, value]) => [
        [`${name} ${name.endsWith('ة') ? 'عشرة' : 'عشر'}`, value + 10],
        ...tens().flatMap(([ten, more]) => and(name, `ال${ten}`).map((both) => [both, value + more])),
    ]),
    ...['العشرون', 'العشرين'].map((name) => [name, 20]),
    ...['الثلاثون', 'الثلاثين'].map((name) => [name, 30]),
]);
function places() {
    return PLACES.flatMap((name, index) => [
        [`ال${name}`, index + 2],
        [`ال${name}ة`, index + 2],
    ]);
}
function tens() {
    return TENS.flatMap((name, index) => ['ون', 'ين'].map((ending) => [name + ending, 10 * (index + 2)]));
}
/** “And” is written together with what follows it, and apart from it where it was taken off. */
function and(one, other) {
    return [`${one} و${other}`, `${one} و ${other}`];
}
function folded(named) {
    return new Map(named.map(([name, value]) => [(0, arabic_script_js_1.foldArabicScript)(name), value]));
}
//# sourceMappingURL=numerals.js.map