"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ARABIC_WORDS = void 0;
const arabic_script_js_1 = require("../../engine/arabic-script.js");
const weeks_js_1 = require("../../engine/weeks.js");
const numerals_js_1 = require("./numerals.js");
/** Months by their names from Egypt to the Gulf, in the Levant and Iraq, and in the Maghreb. Names of two words are written as one. */
const MONTHS = [
    'يناير|كانونالثاني|جانفي|ينائر',
    'فبراير|شباط|فيفري|فبرائر',
    'مارس|آذار',
    'أبريل|إبريل|نيسان|أفريل',
    'مايو|أيار|ماي|نوار',
    'يونيو|حزيران|جوان|يونيه',
    'يوليو|تموز|جويلية|يوليوز|يوليه',
    'أغسطس|آب|أوت|غشت',
    'سبتمبر|أيلول|شتنبر',
    'أكتوبر|تشرينالأول',
    'نوفمبر|تشرينالثاني|نونبر',
    'ديسمبر|كانونالأول|دجنبر',
];
/** The names and numbers of Arabic. */
exports.ARABIC_WORDS = {
    months: MONTHS,
    weekdays: [
        'الاثنين',
        'الثلاثاء|ثلاثاء|الثلاثا',
        'الأربعاء|أربعاء|الاربعا',
        'الخميس|خميس',
        'الجمعة|جمعة',
        'السبت|سبت',
        'الأحد|أحد',
    ],
    seasons: ['ربيع|الربيع', 'صيف|الصيف', 'خريف|الخريف', 'شتاء|الشتاء'],
    units: {
        hour: 'ساعة|ساعات',
        day: 'يوم|أيام|يوما',
        workday: 'يومعمل',
        week: 'أسبوع|أسابيع|أسبوعا',
        month: 'شهر|أشهر|شهور|شهرا',
        quarter: 'ربع|أرباع',
        year: 'سنة|سنوات|سنين|عام|أعوام|عاما',
    },
    cardinals: numerals_js_1.ARABIC_CARDINALS,
    ordinals: numerals_js_1.ARABIC_ORDINALS,
    ordinalEndings: '(?!)',
    openEnded: /^(?:بمجرد|حالما|ما إن|فور|ريثما|إلى حين|لحين) [^\d٠-٩]+$/,
    fold: arabic_script_js_1.foldArabicScript,
    prefixes: ['و', 'ف', 'ب', 'ل', 'ال'],
    // Sunday to Thursday is worked from Egypt to the Gulf, Friday and Saturday are at rest; elsewhere it is Monday to Friday.
    weeks: {
        start: weeks_js_1.SUNDAY,
        elsewhere: {
            ...{ 'Asia/Dubai': weeks_js_1.MONDAY, 'Asia/Beirut': weeks_js_1.MONDAY, 'Africa/Tunis': weeks_js_1.MONDAY },
            ...{ 'Africa/Casablanca': weeks_js_1.MONDAY, 'Africa/El_Aaiun': weeks_js_1.MONDAY, 'Africa/Nouakchott': weeks_js_1.MONDAY },
        },
    },
    writings: [
        [/(كانون|تشرين|ربيع|جمادي) (الاول|الثاني|الاولي|الثانيه|الاخره?)(?!\p{L})/gu, '$1$2'],
        [/ذ[وي] (القعده|الحجه)/g, 'ذو$1'],
        [/(?<!\p{L})([بلو]?)(ال)?يوم[اي]ن(?!\p{L})/gu, '$1 $2 2 يوم'],
        [/(?<!\p{L})([بلو]?)(ال)?اسبوع[اي]ن(?!\p{L})/gu, '$1 $2 2 اسبوع'],
        [/(?<!\p{L})([بلو]?)(ال)?شهر[اي]ن(?!\p{L})/gu, '$1 $2 2 شهر'],
        [/(?<!\p{L})([بلو]?)(ال)?ساعت[اي]ن(?!\p{L})/gu, '$1 $2 2 ساعه'],
        [/(?<!\p{L})([بلو]?)(ال)?(?:سنت|عام)[اي]ن(?!\p{L})/gu, '$1 $2 2 سنه'],
        [/(?:ايام|يوم|يوما) (?:ال)?عمل(?!\p{L})/gu, 'يومعمل'],
        [/الاثنان(?!\p{L})/gu, 'الاثنين'],
        // Both names of a month are one: آذار/مارس.
        ...MONTHS.map((names) => {
            const any = `(?:${(0, arabic_script_js_1.foldArabicScript)(names)})`;
            return [new RegExp(`(?<!\\p{L})(${any}) ?[/-]? ?${any}(?!\\p{L})`, 'gu'), '$1'];
        }),
    ],
};
//# sourceMappingURL=words.js.map