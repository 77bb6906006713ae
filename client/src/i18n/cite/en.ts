/** What citations say, in English. */
export const en = {
  cite: 'Cite',
  citeQuote: 'Cite this quote',
  forms: {
    sentence: 'Copy as a sentence',
    sentenceHint: 'For a note or a message',
    bibtex: 'Copy as BibTeX',
    bibtexHint: 'For LaTeX',
    csl: 'Copy as CSL-JSON',
    cslHint: 'For Zotero and others',
    address: 'Copy the address',
    addressHint: 'As known on {{day}}',
  },
  title: '“{{text}}”',
  event: '{{title}}, {{when}}. {{dossier}}, {{key}}, as known on {{day}}. Démarche, {{address}} (read on {{read}}).',
  quote:
    '{{quote}}. {{source}}. Quoted in {{title}}, {{key}}, as known on {{day}}. Démarche, {{address}} (read on {{read}}).',
  sources_one: 'Source: {{list}}.',
  sources_other: 'Sources: {{list}}.',
  between: '; ',
  more_one: '{{count, number}} more',
  more_other: '{{count, number}} more',
  archived: 'archived at {{address}}',
  accessed: 'read on {{day}}',
  asKnown: 'as known on {{day}}',
  quotedIn: 'quoted in Démarche, {{key}}, as known on {{day}}: {{address}}',
};
