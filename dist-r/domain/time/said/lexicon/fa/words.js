"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PERSIAN_WORDS = void 0;
const arabic_script_js_1 = require("../../engine/arabic-script.js");
const weeks_js_1 = require("../../engine/weeks.js");
const ONES = 'یک دو سه چهار پنج شش هفت هشت نه'.split(' ');
const TEENS = 'ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ');
const TENS = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ');
/** Months as Iran names them, and as Afghanistan does. */
const SOLAR_MONTHS = [
    'فروردین|حمل',
    'اردیبهشت|ثور',
    'خرداد|جوزا',
    'تیر|سرطان',
    'مرداد|امرداد|اسد',
    'شهریور|سنبله',
    'مهر|میزان',
    'آبان|عقرب',
    'آذر|قوس',
    'دی|جدی',
    'بهمن|دلو',
    'اسفند|اسپند|حوت',
];
/** The names and numbers of Persian. */
exports.PERSIAN_WORDS = {
    months: [
        'ژانویه|جنوری',
        'فوریه|فبروری',
        'مارس|مارچ',
        'آوریل|آپریل|اپریل',
        'مه|می',
        'ژوئن|جون',
        'ژوئیه|جولای|ژولای',
        'اوت|آگوست|آگست',
        'سپتامبر|سپتمبر',
        'اکتبر|اکتوبر',
        'نوامبر|نومبر',
        'دسامبر|دسمبر',
    ],
    solarMonths: SOLAR_MONTHS,
    weekdays: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنج‌شنبه', 'جمعه|آدینه', 'شنبه', 'یک‌شنبه'],
    seasons: ['بهار', 'تابستان', 'پاییز|خزان', 'زمستان'],
    units: {
        hour: 'ساعت|ساعته',
        day: 'روز|روزه',
        workday: 'روزکاری',
        week: 'هفته|هفتهای',
        month: 'ماه|ماهه',
        quarter: 'فصل',
        year: 'سال|ساله',
    },
    cardinals: folded([...upToAHundred(), ['صد', 100], ['یکصد', 100]]),
    ordinals: folded([
        ...upToAHundred().map(([word, value]) => [ordinal(word), value]),
        ...upToAHundred().map(([word, value]) => [`${ordinal(word)}ین`, value]),
        ...['اول', 'نخست', 'اولین', 'نخستین'].map((word) => [word, 1]),
        ['سی ام', 30],
    ]),
    ordinalEndings: '(?!)',
    openEnded: /^(?:به محض|همین که|همین‌که|به‌محض|هر گاه|هرگاه|هر وقت|به مجرد) [^\d۰-۹]+$/,
    fold: foldPersian,
    // Saturday to Wednesday is worked; Thursday and Friday are at rest.
    weeks: { start: weeks_js_1.SATURDAY, elsewhere: {} },
    writings: [
        [/(\d+) ?(?:امين|ام|مين|م)(?!\p{L})/gu, '$1'],
        [new RegExp(`(?<!\\p{L})(${foldPersian(SOLAR_MONTHS.join('|'))})ماه(?!\\p{L})`, 'gu'), '$1'],
        [/روز(?:هاي)? ?(?:كاري|اداري)(?!\p{L})/gu, 'روزكاري'],
        // What is done then tells nothing of when.
        [
            /(?: (?:برگزار|انجام|منتشر|آغاز|اغاز|تشكيل|اعلام|برپا|عملي|اجرايي|صورت|از سر گرفته))? (?:مي ?(?:شود|شوند|گردد|گيرد|باشد)|خواه(?:د|ند) (?:شد|بود|گرفت|گرديد)|شد|بود|گرفت|است)$/u,
            '',
        ],
    ],
};
/** Compound words are written together, apart, and with a half space: here, together. What is written for the ezafe is left out. */
function foldPersian(text) {
    return (0, arabic_script_js_1.foldArabicScript)(text)
        .replace(/(?<=\p{L}) (هايي|هاي|ها)(?!\p{L})/gu, '$1')
        .replace(/ه ي(?!\p{L})/gu, 'ه')
        .replace(/(يك|دو|سه|چهار|پنج) شنبه/g, '$1شنبه')
        .replace(/(?<!\p{L})(بيست|سي|چهل|پنجاه|شصت|هفتاد|هشتاد|نود) ?و ?(?=(?:يك|دو|سو|سه|چهار|پنج|شش|هفت|هشت|نه)م?(?!\p{L}))/gu, '$1 و ')
        .replace(/هفته اي(?!\p{L})/gu, 'هفتهاي')
        .replace(/(?<!\p{L})(پس|پسان) فردا/gu, 'پسفردا')
        .replace(/پيش ?رو(?:ي)?(?!\p{L})/gu, 'پيشرو')
        .replace(/(بعد|قبل) از ظهر/g, '$1ازظهر')
        .replace(/(?<!\p{L})به زودي/gu, 'بزودي')
        .replace(/(سه|شش) ماهه/g, '$1ماهه')
        .replace(/نيم(ه?) (سال|شب)/g, 'نيم$1$2')
        .replace(/ضرب ?(?:ال)?اجل/g, 'ضربالاجل')
        .replace(/هم ?اكنون/g, 'اكنون')
        .replace(/(?<!\p{L})اخر ?هفته/gu, 'اخرهفته')
        .replace(/سيزده ?به ?در|سيزده ?بدر/g, 'سيزدهبدر')
        .replace(/(?<!\p{L})باقي مانده/gu, 'باقيمانده');
}
function folded(named) {
    return new Map(named.map(([name, value]) => [(0, arabic_script_js_1.foldArabicScript)(name), value]));
}
function upToAHundred() {
    const tens = TENS.flatMap((ten, index) => {
        const value = 10 * (index + 2);
        return [[ten, value], ...ONES.map((one, at) => [`${ten} و ${one}`, value + at + 1])];
    });
    return [...[...ONES, ...TEENS].map((word, index) => [word, index + 1]), ...tens];
}
function ordinal(word) {
    if (word === 'سی')
        return 'سی‌ام';
    return word.endsWith('سه') ? `${word.slice(0, -2)}سوم` : `${word}م`;
}
//# sourceMappingURL=words.js.map