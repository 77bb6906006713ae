import { forms } from '../forms.js';
import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  title: 'ما هو محل خلاف',
  intro: 'في ما تختلف الروايات، الأحدث أولًا: من يقول ماذا وبأي لفظ، وما يأخذ به السجل.',
  ...forms(
    'count',
    'لا أحداث.',
    'حدث واحد.',
    'حدثان.',
    '{{count, total}} أحداث.',
    '{{count, total}} حدثًا.',
    '{{count, total}} حدث.',
  ),
  question: 'محل خلاف: {{field}}',
  states: {
    open: 'مفتوح: لا ينحاز السجل إلى أي طرف.',
    follows: 'يأخذ السجل برواية واحدة: {{value}}.',
    departs: 'في السجل غير ذلك: {{value}}.',
  },
  added: 'أحدث رواية في {{day}}.',
  checked: 'فُتحت المصادر آخر مرة في {{day}}.',
  nothing: 'لا تختلف الروايات: لا شيء مما سُجّل هنا محل خلاف.',
  more: 'عرض الأقدم',
} satisfies TranslationOf<typeof en, 'ar'>;
