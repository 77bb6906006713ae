import { forms } from '../forms.js';
import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  title: 'الجدول السريع',
  intro:
    'حدث في كل سطر، مكتوبًا أو ملصقًا من جدول بيانات، يُحفظ مسودةً. التواريخ بالكلمات كما في النموذج؛ وبين الجهات الفاعلة «؛»، وأولها صاحب الحدث؛ وعنوان للمصدر. وحيث لا تقرأ قاعدة كلمات التاريخ، يأتي ما تعنيه بعد «=»: قبل رمضان = \u20662026-02\u2069. وما لم يُحفظ بعد يبقى في هذا المتصفح.',
  keys: 'الأسهم وTab وEnter للتنقل · F2 أو الكتابة للتعديل · Shift + الأسهم أو نقرة للتحديد · Ctrl + A وC وX وV وZ · Escape ثم Tab لمغادرة الجدول',
  row: 'السطر',
  draft: 'المسودة {{row}}',
  columns: {
    kind: 'النوع',
    title: 'العنوان',
    date: 'التاريخ',
    saidOn: 'قيل في',
    actors: 'الجهات الفاعلة',
    place: 'المكان',
    source: 'المصدر',
    quote: 'الاقتباس',
  },
  problems: {
    unknownKind: 'لا نوع اسمه «{{about}}».',
    unknownDay: '«{{about}}» ليس يومًا.',
    unknownActors: 'غير معروف، أو أكثر من واحد: {{about}}',
  },
  meant: 'من هو «{{name}}»؟',
  ...forms(
    'save',
    'لا مسودات تُحفظ',
    'حفظ مسودة واحدة',
    'حفظ مسودتين',
    'حفظ {{count, number}} مسودات',
    'حفظ {{count, number}} مسودة',
    'حفظ {{count, number}} مسودة',
  ),
  ...forms(
    'saved',
    'لم يُحفظ أي سطر.',
    'حُفظ سطر واحد.',
    'حُفظ سطران.',
    'حُفظت {{count, number}} سطور.',
    'حُفظ {{count, number}} سطرًا.',
    'حُفظ {{count, number}} سطر.',
  ),
  ...forms(
    'wrong',
    'كل السطور تصلح للحفظ.',
    'سطر واحد لا يمكن حفظه بعد.',
    'سطران لا يمكن حفظهما بعد.',
    '{{count, number}} سطور لا يمكن حفظها بعد.',
    '{{count, number}} سطرًا لا يمكن حفظها بعد.',
    '{{count, number}} سطر لا يمكن حفظها بعد.',
  ),
  undo: 'تراجع',
  redo: 'إعادة',
  more: 'سطور أخرى',
  nextProblem: 'المشكلة التالية',
  clear: 'إفراغ الجدول',
} satisfies TranslationOf<typeof en, 'ar'>;
