import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  title: 'مذاکرات کنار هم',
  intro:
    'برای هر پرونده یک ردیف، با نشان گویاترین رویدادها و ستون‌هایی برای انبوهی آن‌ها. بر پایهٔ تقویم، یا از نخستین گام اعلام‌شدهٔ هر یک، برای سنجش درازای کارها.',
  dossiers: 'پرونده‌ها',
  chosen_one: '{{count, number}} پرونده',
  chosen_other: '{{count, number}} پرونده',
  days: 'روزها',
  calendar: 'بر پایهٔ تقویم',
  'first-announcement': 'روزها از نخستین اعلام',
  none: 'پرونده‌هایی را که باید کنار هم بیایند برگزینید.',
  nothing: 'اینجا هنوز چیزی روی نداده بود.',
  figure: 'پرونده‌ها بر یک محور زمان',
  marks: 'گویاترین رویدادهای {{dossier}}',
  reach: '{{from}} تا {{to}}',
  zero: 'روز ۰: {{date}}',
  day: 'روز {{day}}',
  table: 'همان به صورت جدول',
  caption: 'رویدادهایی که نشان دارند یا اگر جا بود می‌داشتند',
  dayColumn: 'روز',
  whenColumn: 'زمان',
  dossierColumn: 'پرونده',
  eventColumn: 'رویداد',
} satisfies TranslationOf<typeof en, 'fa'>;
