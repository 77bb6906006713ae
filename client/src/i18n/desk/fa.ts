import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  title: 'میز کار من',
  signIn: 'میز کار برای کسانی است که می‌نویسند.',
  notAllowed: 'نقش شما رویداد نمی‌نویسد، پس چیزی روی میزتان نیست.',
  nothing: 'هنوز چیزی اینجا نیست. آنچه آغاز کنید و آنچه دیگران از شما بخواهند اینجا می‌آید.',
  returned: 'بازگردانده',
  returnedBy: '{{author}} بازگرداند، {{when}}',
  assigned: 'خواسته‌شده از شما',
  assignedBy: '{{author}} خواست، {{when}}',
  drafts: 'پیش‌نویس‌ها',
  handedIn: 'سپرده به بازبینی',
  deleted: 'تازه حذف‌شده',
  deletedBy: '{{author}} حذف کرد، {{when}}',
  changed: 'تغییر {{when}}',
  inTable: 'همه در جدول: {{dossier}}',
  news: 'گفته‌ها دربارهٔ رویدادهای شما',
  noNews: 'در سی روز گذشته چیزی گفته نشد.',
  isNew: 'تازه',
  what: {
    comment: '{{author}} نظر داد، {{when}}:',
    suggestion: '{{author}} تصحیحی پیشنهاد کرد، {{when}}:',
    accepted: '{{author}} پیشنهاد شما را پذیرفت، {{when}}.',
    rejected: '{{author}} پیشنهاد شما را نپذیرفت، {{when}}.',
  },
  seen: 'دیده شد',
  alerts: 'با ایمیل یا webhook خبرم کنید…',
  dossiers: 'پرونده‌هایی که در آن‌ها می‌نویسید',
  beginIn: 'پرونده‌هایی که می‌توانید در آن‌ها آغاز کنید',
  unpublished_one: '{{count, number}} رویداد منتشرنشده',
  unpublished_other: '{{count, number}} رویداد منتشرنشده',
  hidden: 'تا ویراستاری چیزی در آن منتشر نکند خوانندگان آن را نمی‌بینند',
  newDossier: 'آغاز پرونده',
} satisfies TranslationOf<typeof en, 'fa'>;
