import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  open: 'باز کردن صفحهٔ ذخیره‌شده یا PDF…',
  openHint: 'یا اینجا رهایش کنید، یا متن HTML صفحه را بچسبانید: نشانی، تیتر، ناشر، روز و زبان از آن خوانده می‌شود.',
  noPage: 'این فایل نه صفحهٔ ذخیره‌شده (.html) است و نه PDF متن‌دار، یا بیش از اندازه بزرگ است.',
  bookmarklet: 'افزودن به Démarche',
  bookmarkletTitle: 'منبع در یک گام',
  bookmarkletText:
    'این را به نوار نشانک‌ها بکشید. با فشردنش در صفحه‌ای که می‌خوانید، نشانی، تیتر، ناشر، نویسنده، روز، زبان و واژه‌هایی که برگزیده‌اید به میز کارتان می‌آید.',
  bookmarkletPressed: 'به نوار نشانک‌ها بکشیدش: در صفحه‌های دیگران کار می‌کند، نه در این.',
  brought: 'آورده از یک صفحه',
  title: 'تیتر',
  publisher: 'ناشر',
  author: 'نویسنده',
  publishedOn: 'تاریخ انتشار',
  language: 'زبان',
  url: 'نشانی',
  quote: 'برگزیده',
  untold: 'گفته نشده',
  dossier: 'پرونده',
  article: 'خواندنش چون مقاله',
  newEvent: 'رویداد تازه از آن',
  drop: 'نمی‌خواهم',
} satisfies TranslationOf<typeof en, 'fa'>;
