"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENGLISH_WORDS = void 0;
const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_ONES = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const ORDINAL_TEENS = 'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
/** The names and numbers of English. */
exports.ENGLISH_WORDS = {
    months: [
        'january|jan',
        'february|feb',
        'march|mar',
        'april|apr',
        'may',
        'june|jun',
        'july|jul',
        'august|aug',
        'september|sept|sep',
        'october|oct',
        'november|nov',
        'december|dec',
    ],
    weekdays: [
        'monday|mon',
        'tuesday|tue|tues',
        'wednesday|wed',
        'thursday|thu|thur|thurs',
        'friday|fri',
        'saturday|sat',
        'sunday|sun',
    ],
    seasons: ['spring', 'summer', 'autumn|fall', 'winter'],
    units: {
        hour: 'hour|hours',
        day: 'day|days',
        workday: 'workday|workdays',
        week: 'week|weeks',
        month: 'month|months',
        quarter: 'quarter|quarters',
        year: 'year|years',
    },
    cardinals: new Map([...counted(ONES, ''), ['one hundred', 100], ['a hundred', 100], ['hundred', 100]]),
    ordinals: new Map(counted(ORDINAL_ONES, 'th', ORDINAL_TEENS)),
    ordinalEndings: 'st|nd|rd|th',
    openEnded: /^as soon as \D+$/i,
    writings: [
        [/\b([ap])\.? ?m\b\.?/g, '$1m'],
        [/\bthru\b/g, 'through'],
        [/ ?& ?/g, ' and '],
        [/\bpre-?dawn\b/g, 'predawn'],
        [/\bb\. ?c\. ?e\b\.?/g, 'bce'],
        [/\bb\. ?c\b\.?/g, 'bc'],
        [/\ba\. ?d\b\.?/g, 'ad'],
        [/\b(?:working|business) (days?)\b/g, 'work$1'],
        [/\bmid(?=[a-z]+\b)(?!night|day|dle)/g, 'mid-'],
    ],
};
/** One to ninety-nine, as cardinals or, with their endings, as ordinals. */
function counted(ones, ending, teens = TEENS) {
    const tens = TENS.flatMap((ten, index) => {
        const value = 10 * (index + 2);
        const round = ending ? ten.replace(/y$/, 'ieth') : ten;
        return [[round, value], ...ones.map((one, at) => [`${ten} ${one}`, value + at + 1])];
    });
    const low = [...ones, ...teens].map((word, index) => [word, index + 1]);
    return [...low, ...tens];
}
//# sourceMappingURL=words.js.map