import { forms } from '../forms.js';
import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  title: 'الأقوال والأفعال أسبوعًا بأسبوع',
  deeds: 'ممتلئ: الأفعال (محادثات منعقدة واتفاقات واتصالات وإجراءات وحوادث)؛ التعاون إلى أعلى والنزاع إلى أسفل',
  words: 'بإطار: الأقوال (تصريحات وتهديدات ومقترحات والتزامات ومواعيد نهائية)',
  show: 'إظهار الأقوال والأفعال',
  hide: 'إخفاء',
  large: 'تكبير',
  slider: 'أسبوع الرسم',
  pick: 'أشر إلى أسبوع، أو استعمل مفاتيح الأسهم على الرسم، لترى ما جرى فيه.',
  week: '{{week}}: {{sums}}',
  quiet: '{{week}}: لا شيء مرمَّزًا هذا الأسبوع',
  said: 'الأقوال {{sums}}',
  done: 'الأفعال {{sums}}',
  peaks: 'الأسابيع البارزة',
  events: 'الأحداث',
  ...forms(
    'weaker',
    'ولا أضعف منها',
    'وواحد أضعف',
    'واثنان أضعف',
    'و{{count, number}} أضعف',
    'و{{count, number}} أضعف',
    'و{{count, number}} أضعف',
  ),
  weekColumn: 'الأسبوع',
  deedsUp: 'الأفعال، تعاون',
  wordsUp: 'الأقوال، تعاون',
  deedsDown: 'الأفعال، نزاع',
  wordsDown: 'الأقوال، نزاع',
  table: 'الشيء نفسه في جدول',
  caption: 'الأسابيع التي جرى فيها شيء',
  pair: 'بين من',
  pairOf: '{{one}} و{{other}}',
  everybody: 'الجميع',
  between: 'بين: {{pair}}',
  how: 'يرمّز محرر كل حدث من \u200e−10 إلى \u200e+10 ويُحسب مرة واحدة، في الأسبوع الذي بدأ فيه؛ ولا يُحسب اللقاء إلا إذا انعقد. وكثرة الأخبار تطيل الأعمدة.',
  nothing: 'لا حدث في هذا العرض له وزن.',
  failed: 'تعذّر رسم الأعمدة: {{why}}',
} satisfies TranslationOf<typeof en, 'ar'>;
