import { forms } from '../forms.js';
import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  title: 'مكتبي',
  signIn: 'المكتب لمن يكتب.',
  notAllowed: 'دورك لا يكتب الأحداث، فلا شيء على مكتبك.',
  nothing: 'لا شيء هنا بعد. سيظهر هنا ما تبدؤه وما يطلبه الآخرون منك.',
  returned: 'أُعيد إليك',
  returnedBy: 'أعاده {{author}}، {{when}}',
  assigned: 'مطلوب منك',
  assignedBy: 'طلبه {{author}}، {{when}}',
  drafts: 'المسودات',
  handedIn: 'المسلَّم للمراجعة',
  deleted: 'حُذف مؤخرًا',
  deletedBy: 'حذفه {{author}}، {{when}}',
  changed: 'عُدّل {{when}}',
  inTable: 'كلها في الجدول: {{dossier}}',
  news: 'ما قيل عن أحداثك',
  noNews: 'لم يُقَل شيء في الأيام الثلاثين الماضية.',
  isNew: 'جديد',
  what: {
    comment: 'علّق {{author}}، {{when}}:',
    suggestion: 'اقترح {{author}} تصحيحًا، {{when}}:',
    accepted: 'أخذ {{author}} باقتراحك، {{when}}.',
    rejected: 'لم يأخذ {{author}} باقتراحك، {{when}}.',
  },
  seen: 'تعليمه مقروءًا',
  alerts: 'أخبرني بالبريد أو بـwebhook…',
  dossiers: 'الملفات التي تكتب فيها',
  beginIn: 'ملفات يمكنك أن تبدأ فيها',
  ...forms(
    'unpublished',
    'لا أحداث غير منشورة',
    'حدث واحد غير منشور',
    'حدثان غير منشورين',
    '{{count, number}} أحداث غير منشورة',
    '{{count, number}} حدثًا غير منشور',
    '{{count, number}} حدث غير منشور',
  ),
  hidden: 'لا يراه القراء حتى ينشر محرر شيئًا فيه',
  newDossier: 'بدء ملف',
} satisfies TranslationOf<typeof en, 'ar'>;
