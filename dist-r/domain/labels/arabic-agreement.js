"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.agreeInArabic = agreeInArabic;
/** Statuses that are not said by one participle, or whose feminine is not made by ـة. */
const FEMININE = {
    under_way: 'جارية',
    cancelled: 'ملغاة',
    denied: 'منفية',
    condition_met: 'مستوفاة الشرط',
    expired: 'منقضية',
    terminated: 'منتهية',
    fulfilled: 'موفى بها',
    reported: 'مبلَّغ عنها',
    agreed: 'متفق عليها',
    ratified: 'مصدَّق عليها',
    retracted: 'متراجَع عنها',
    disputed: 'محل خلاف',
};
/** The same of two, where it is not made by ـان. */
const DUAL = {
    under_way: 'جاريان',
    cancelled: 'ملغيان',
    condition_met: 'مستوفيا الشرط',
    expired: 'منقضيان',
    terminated: 'منتهيان',
    fulfilled: 'موفى بهما',
    reported: 'مبلَّغ عنهما',
    agreed: 'متفق عليهما',
    ratified: 'مصدَّق عليهما',
    retracted: 'متراجَع عنهما',
    disputed: 'محل خلاف',
};
/**
 * Makes a status, given as a masculine singular, agree with its kind's noun: that of talks is a plural of things, which takes the
 * feminine singular; all others are masculine. Two of any other kind are a dual, and many a plural of things, too.
 *
 * @example agreeInArabic('منعقد', 'talks', 'held') // 'منعقدة'
 * @example agreeInArabic('مسحوب', 'threat', 'withdrawn', 2) // 'مسحوبان'
 */
function agreeInArabic(word, kind, status, count = 1) {
    const [participle = '', ...rest] = word.split(' ');
    if (kind !== 'talks' && count === 2)
        return DUAL[status] ?? [`${participle}ان`, ...rest].join(' ');
    if (kind !== 'talks' && count < 2)
        return word;
    return FEMININE[status] ?? [`${participle}ة`, ...rest].join(' ');
}
//# sourceMappingURL=arabic-agreement.js.map