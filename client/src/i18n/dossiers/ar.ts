import { forms } from '../forms.js';
import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  title: 'الملفات',
  compare: 'جنبًا إلى جنب على محور واحد',
  emptyTitle: 'لا ملف بعد',
  emptyText: 'يضم الملف مفاوضات واحدة: أحداثها والجهات الفاعلة فيها والمصادر التي تشهد عليها.',
  emptyHow: 'لاستيراد ملف جاهز طريقتان:',
  emptyDemo:
    'شغّل Démarche بالإعداد DEMO=on على قاعدة بيانات فارغة: يأتي معه ملف المفاوضات الإيرانية الأمريكية في 2025 و2026.',
  emptyFile: 'أو استورد ملفًا وDémarche متوقف:',
  emptyFileName: 'file.json',
  emptyDocs: 'من أين يأتي ملف كهذا: bundle.json في صفحات الواجهة البرمجية',
  whole: {
    title: 'ملف موجود في مكان آخر',
    text: 'استورده من الملف الذي يحمله: bundle.zip أو JSON من أي إصدار من Démarche. يدخل كله أو لا يدخل شيء.',
    choose: 'اختيار الملف الذي يحمله',
    sending: 'جارٍ استيراده…',
    ...forms(
      'done',
      'لم يُستورد أي حدث:',
      'استُورد حدث واحد:',
      'استُورد حدثان:',
      'استُوردت {{count, number}} أحداث:',
      'استُورد {{count, number}} حدثًا:',
      'استُورد {{count, number}} حدث:',
    ),
    report: 'ما جاء، وما كان هنا من قبل، وما ينتظر أحدًا (بالإنجليزية)',
    check: {
      sending: 'جارٍ فحص الملف، ولا يغيّر ذلك شيئًا…',
      label: 'ما سينتج عنه',
      fits: 'يمكن إدخاله. لم يُكتب شيء بعد.',
      not: 'لا يمكن إدخاله كما هو. لم يُكتب شيء.',
      bring: 'استيراده',
      counts: { total: 'الكل', created: 'جديد', updated: 'معدّل', unchanged: 'على حاله', rejected: 'مرفوض' },
      lists: { events: 'الأحداث', actors: 'الجهات', publishers: 'الناشرون', sources: 'المصادر' },
      errors: 'ما فيه من خطأ',
      first: 'الأولى معروضة: {{number, number}}.',
      changes: 'ما ستكتسبه جهات موجودة هنا',
      leftOut: 'ما يقوله الملف على نحو آخر ويبقى كما هو هنا',
      newActors: 'جهات جديدة',
      alike: 'لعلّه {{names}}',
      beside: 'الملف نفسه:',
      place: '{{list}}، رقم {{number, number}}:',
    },
  },
} satisfies TranslationOf<typeof en, 'ar'>;
