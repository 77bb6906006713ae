import { forms } from '../forms.js';
import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in Arabic. */
export const ar = {
  cite: 'استشهاد',
  citeQuote: 'الاستشهاد بهذا الاقتباس',
  forms: {
    sentence: 'نسخ جملةً',
    sentenceHint: 'لملاحظة أو رسالة',
    bibtex: 'نسخ بصيغة BibTeX',
    bibtexHint: 'من أجل LaTeX',
    csl: 'نسخ بصيغة CSL-JSON',
    cslHint: 'من أجل Zotero وغيره',
    address: 'نسخ العنوان',
    addressHint: 'كما عُرف في {{day}}',
  },
  title: '«{{text}}»',
  event:
    '{{title}}، {{when}}. {{dossier}}، {{key}}، كما عُرف في {{day}}. Démarche، {{address}} (اطُّلع عليه في {{read}}).',
  quote:
    '{{quote}}. {{source}}. مقتبس في {{title}}، {{key}}، كما عُرف في {{day}}. Démarche، {{address}} (اطُّلع عليه في {{read}}).',
  ...forms(
    'sources',
    'المصادر: {{list}}.',
    'المصدر: {{list}}.',
    'المصدران: {{list}}.',
    'المصادر: {{list}}.',
    'المصادر: {{list}}.',
    'المصادر: {{list}}.',
  ),
  between: '؛ ',
  ...forms(
    'more',
    'لا شيء غيرها',
    'واحد آخر',
    'اثنان آخران',
    '{{count, number}} أخرى',
    '{{count, number}} أخرى',
    '{{count, number}} أخرى',
  ),
  archived: 'محفوظ في {{address}}',
  accessed: 'اطُّلع عليه في {{day}}',
  asKnown: 'كما عُرف في {{day}}',
  quotedIn: 'مقتبس في Démarche، {{key}}، كما عُرف في {{day}}: {{address}}',
} satisfies TranslationOf<typeof en, 'ar'>;
