import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  title: 'جدول تند',
  intro:
    'هر سطر یک رویداد، نوشته یا چسبانده از صفحه‌گسترده، ذخیره به صورت پیش‌نویس. تاریخ‌ها به واژه مانند فرم؛ کنشگران با «؛» میانشان، نخستین صاحب آن؛ نشانی برای منبع. اگر هیچ قاعده‌ای واژه‌های تاریخ را نخواند، معنایشان پس از «=» می‌آید: پیش از رمضان = \u20662026-02\u2069. آنچه هنوز ذخیره نشده در همین مرورگر می‌ماند.',
  keys: 'پیکان‌ها، Tab و Enter جابه‌جا می‌کنند · F2 یا نوشتن ویرایش می‌کند · Shift + پیکان‌ها یا کلیک برمی‌گزیند · Ctrl + A، C، X، V، Z · Escape و سپس Tab از جدول بیرون می‌رود',
  row: 'سطر',
  draft: 'پیش‌نویس {{row}}',
  columns: {
    kind: 'نوع',
    title: 'عنوان',
    date: 'تاریخ',
    saidOn: 'گفته‌شده در',
    actors: 'کنشگران',
    place: 'مکان',
    source: 'منبع',
    quote: 'نقل‌قول',
  },
  problems: {
    unknownKind: 'نوع «{{about}}» نیست.',
    unknownDay: '«{{about}}» روز نیست.',
    unknownActors: 'ناشناخته، یا بیش از یکی: {{about}}',
  },
  meant: '«{{name}}» کیست؟',
  save_one: 'ذخیرهٔ {{count, number}} پیش‌نویس',
  save_other: 'ذخیرهٔ {{count, number}} پیش‌نویس',
  saved_one: '{{count, number}} سطر ذخیره شد.',
  saved_other: '{{count, number}} سطر ذخیره شدند.',
  wrong_one: '{{count, number}} سطر هنوز ذخیره‌شدنی نیست.',
  wrong_other: '{{count, number}} سطر هنوز ذخیره‌شدنی نیستند.',
  undo: 'واگرد',
  redo: 'ازنو',
  more: 'سطرهای بیشتر',
  nextProblem: 'مشکل بعدی',
  clear: 'خالی کردن جدول',
} satisfies TranslationOf<typeof en, 'fa'>;
