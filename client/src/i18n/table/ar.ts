import { forms } from '../forms.js';
import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  title: 'الجدول',
  caption: 'أحداث {{dossier}}',
  ...forms(
    'captionCount',
    'لا أحداث',
    'حدث واحد',
    'حدثان',
    '{{count, total}} أحداث',
    '{{count, total}} حدثًا',
    '{{count, total}} حدث',
  ),
  when: 'متى',
  event: 'الحدث',
  kind: 'النوع',
  status: 'الحالة',
  place: 'المكان',
  actors: 'الجهات الفاعلة',
  intensity: 'الشدة',
  knownOn: 'عُرف في',
  summary: 'الملخص',
  columns: 'الأعمدة',
  updated: 'عُدّل',
  ...forms(
    'chosen',
    'لا مسودات مختارة',
    'مسودة واحدة مختارة',
    'مسودتان مختارتان',
    '{{count, number}} مسودات مختارة',
    '{{count, number}} مسودة مختارة',
    '{{count, number}} مسودة مختارة',
  ),
  choose: 'اختيار {{title}}',
  chooseAll: 'اختيار كل المسودات المعروضة',
  none: 'إلغاء الاختيار',
  sortBy: 'الترتيب بحسب {{column}}',
  more: 'عرض المزيد',
  shown: 'يظهر {{shown, number}} من {{count, total}}',
  ...forms(
    'othersMore',
    'ولا أحد غيرهم',
    'وواحد آخر',
    'واثنان آخران',
    'و{{count, number}} آخرون',
    'و{{count, number}} آخرون',
    'و{{count, number}} آخرون',
  ),
} satisfies TranslationOf<typeof en, 'ar'>;
