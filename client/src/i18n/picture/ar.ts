import { forms } from '../forms.js';
import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  title: 'الخط الزمني صورةً',
  close: 'إغلاق',
  for: 'لأي صفحة؟',
  sheets: {
    screen: 'كما على الشاشة',
    a4: 'A4 عرضًا',
    a3: 'A3 عرضًا',
    wide: 'شريحة 16 : 9',
  },
  stretch: 'أي جزء منه؟',
  stretches: { shown: 'الظاهر الآن', whole: 'كله' },
  download: 'تنزيل',
  drawing: 'جارٍ الرسم…',
  making: 'جارٍ صنع الملف…',
  failed: 'تعذّر صنع الملف. حاول مرة أخرى أو خذ نوعًا آخر من الملفات.',
  undrawn: 'لا يستطيع متصفحك رسم صورة بهذا الحجم. خذ صفحة أصغر، أو SVG الذي لا نقاط فيه.',
  preview: 'كيف ستبدو',
  svg: 'SVG',
  svgHint: 'واضحة بأي حجم، لمتابعة الرسم',
  png: 'PNG',
  pngHint: 'للشرائح والرسائل',
  pdf: 'PDF',
  pdfHint: 'للطباعة؛ والخطوط فيه',
  asOf: 'كما عُرف في {{day}}',
  all: 'كل أحداث الملف',
  filter: '{{filter}} فقط',
  ...forms(
    'count',
    'لا أحداث، المسمّى منها {{named, number}}',
    'حدث واحد، المسمّى منه {{named, number}}',
    'حدثان، المسمّى منهما {{named, number}}',
    '{{count, number}} أحداث، المسمّى منها {{named, number}}',
    '{{count, number}} حدثًا، المسمّى منها {{named, number}}',
    '{{count, number}} حدث، المسمّى منها {{named, number}}',
  ),
  sources: '\u200fDémarche. يسمّي كل حدث مصادره في العنوان المذكور؛ والأسماء بالخط الغليظ شدتها \u200e±7 أو أكثر.',
} satisfies TranslationOf<typeof en, 'ar'>;
