/** What refusals are about, in English. */
export const things = {
  actor: 'actor',
  citation: 'citation',
  dossier: 'dossier',
  entry: 'entry of the file',
  event: 'event',
  publisher: 'publisher',
  issue: 'issue',
  source: 'source',
};
