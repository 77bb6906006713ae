/** What refusals are about, in French. */
export const things = {
  actor: 'acteur',
  citation: 'citation',
  dossier: 'dossier',
  entry: 'entrée du fichier',
  event: 'événement',
  publisher: 'éditeur',
  issue: 'sujet',
  source: 'source',
};
