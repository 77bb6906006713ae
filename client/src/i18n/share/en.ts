/** What the menu by which a view is handed on says in English. */
export const en = {
  link: 'Copy link to this view',
  footnote: 'Copy as footnote',
  print: 'Print',
  picture: 'The timeline as a picture…',
  export: 'Download or subscribe…',
  follow: 'Follow this view…',
  embed: 'Embed on a page…',
  cited: '{{dossier}}, {{view}}. Démarche, {{address}} (read on {{read}}).',
  citedAsKnown: '{{dossier}}, {{view}}, as known on {{day}}. Démarche, {{address}} (read on {{read}}).',
};
