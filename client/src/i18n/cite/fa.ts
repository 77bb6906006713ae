import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Persian. */
export const fa = {
  cite: 'ارجاع',
  citeQuote: 'ارجاع به این نقل‌قول',
  forms: {
    sentence: 'رونوشت به صورت جمله',
    sentenceHint: 'برای یادداشت یا پیام',
    bibtex: 'رونوشت با BibTeX',
    bibtexHint: 'برای LaTeX',
    csl: 'رونوشت با CSL-JSON',
    cslHint: 'برای Zotero و دیگران',
    address: 'رونوشت نشانی',
    addressHint: 'آن‌گونه که در {{day}} دانسته بود',
  },
  title: '«{{text}}»',
  event:
    '{{title}}، {{when}}. {{dossier}}، {{key}}، آن‌گونه که در {{day}} دانسته بود. Démarche، {{address}} (خوانده‌شده در {{read}}).',
  quote:
    '{{quote}}. {{source}}. نقل‌شده در {{title}}، {{key}}، آن‌گونه که در {{day}} دانسته بود. Démarche، {{address}} (خوانده‌شده در {{read}}).',
  sources_one: 'منبع: {{list}}.',
  sources_other: 'منابع: {{list}}.',
  between: '؛ ',
  more_one: '{{count, number}} مورد دیگر',
  more_other: '{{count, number}} مورد دیگر',
  archived: 'بایگانی‌شده در {{address}}',
  accessed: 'خوانده‌شده در {{day}}',
  asKnown: 'آن‌گونه که در {{day}} دانسته بود',
  quotedIn: 'نقل‌شده در Démarche، {{key}}، آن‌گونه که در {{day}} دانسته بود: {{address}}',
} satisfies TranslationOf<typeof en, 'fa'>;
