import { foldArabicScript } from '../../engine/arabic-script.js';
import type { Lexicon } from '../../engine/lexicon.js';
import { MONDAY, SUNDAY } from '../../engine/weeks.js';
import { ARABIC_CARDINALS, ARABIC_ORDINALS } from './numerals.js';

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
export const ARABIC_WORDS = {
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
  cardinals: ARABIC_CARDINALS,
  ordinals: ARABIC_ORDINALS,
  ordinalEndings: '(?!)',
  openEnded: /^(?:بمجرد|حالما|ما إن|فور|ريثما|إلى حين|لحين) [^\d٠-٩]+$/,
  fold: foldArabicScript,
  prefixes: ['و', 'ف', 'ب', 'ل', 'ال'],
  // Sunday to Thursday is worked from Egypt to the Gulf, Friday and Saturday are at rest; elsewhere it is Monday to Friday.
  weeks: {
    start: SUNDAY,
    elsewhere: {
      ...{ 'Asia/Dubai': MONDAY, 'Asia/Beirut': MONDAY, 'Africa/Tunis': MONDAY },
      ...{ 'Africa/Casablanca': MONDAY, 'Africa/El_Aaiun': MONDAY, 'Africa/Nouakchott': MONDAY },
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
    ...MONTHS.map((names): [RegExp, string] => {
      const any = `(?:${foldArabicScript(names)})`;
      return [new RegExp(`(?<!\\p{L})(${any}) ?[/-]? ?${any}(?!\\p{L})`, 'gu'), '$1'];
    }),
  ],
} satisfies Omit<Lexicon, 'grammar'>;
