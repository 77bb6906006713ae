import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  link: 'رونوشت پیوند این نما',
  footnote: 'رونوشت به صورت پانوشت',
  print: 'چاپ',
  picture: 'خط زمان به صورت تصویر…',
  export: 'دریافت یا اشتراک…',
  follow: 'دنبال کردن این نما…',
  embed: 'گنجاندن در صفحه‌ای…',
  cited: '{{dossier}}، {{view}}. Démarche، {{address}} (خوانده‌شده در {{read}}).',
  citedAsKnown:
    '{{dossier}}، {{view}}، آن‌گونه که در {{day}} دانسته بود. Démarche، {{address}} (خوانده‌شده در {{read}}).',
} satisfies TranslationOf<typeof en, 'fa'>;
