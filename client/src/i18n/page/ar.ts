import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  open: 'فتح صفحة محفوظة أو ملف PDF…',
  openHint: 'أو أفلته هنا، أو ألصق مصدر صفحة (HTML): يُقرأ منه العنوان والعنوان الرئيسي والناشر واليوم واللغة.',
  noPage: 'ليس هذا الملف صفحة محفوظة (.html) ولا ملف PDF فيه نص، أو هو أكبر مما ينبغي.',
  bookmarklet: 'إضافة إلى Démarche',
  bookmarkletTitle: 'المصادر بخطوة واحدة',
  bookmarkletText:
    'اسحب هذا إلى شريط الإشارات. وحين تضغطه في صفحة تقرؤها يأتي بالعنوان والعنوان الرئيسي والناشر والكاتب واليوم واللغة وما حدّدته من ألفاظ إلى مكتبك.',
  bookmarkletPressed: 'اسحبه إلى شريط الإشارات: فهو يعمل في صفحات الآخرين لا في هذه.',
  brought: 'أُتي به من صفحة',
  title: 'العنوان الرئيسي',
  publisher: 'الناشر',
  author: 'الكاتب',
  publishedOn: 'نُشر في',
  language: 'اللغة',
  url: 'العنوان',
  quote: 'المحدَّد',
  untold: 'لم يُذكر',
  dossier: 'الملف',
  article: 'قراءتها مقالًا',
  newEvent: 'حدث جديد منها',
  drop: 'لا حاجة إليها',
} satisfies TranslationOf<typeof en, 'ar'>;
