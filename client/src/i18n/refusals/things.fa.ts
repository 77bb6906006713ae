import type { things as en } from './things.en.js';

/** What refusals are about, in Persian. */
export const things = {
  actor: 'کنشگر',
  citation: 'ارجاع',
  dossier: 'پرونده',
  entry: 'مدخل فایل',
  event: 'رویداد',
  publisher: 'ناشر',
  issue: 'موضوع',
  source: 'منبع',
} satisfies Record<keyof typeof en, string>;
