import type { exportWords as english } from './export-en.js';
import type { TranslationOf } from './translation.js';

/** The same in French. */
export const exportWords = {
  csv: 'CSV',
  csvHint: 'Les événements de cette vue, un par ligne',
  csvSpreadsheet: 'CSV pour tableur',
  csvSpreadsheetHint: 'Le même, marqué comme Unicode pour Excel',
  heading: 'Télécharger ce qui est affiché',
  xlsx: 'Classeur (Excel)',
  xlsxHint: 'Événements, sources, citations, registres et autres, une feuille chacun',
  zip: 'Classeur en fichiers CSV',
  zipHint: 'Les mêmes tables dans une archive ZIP, avec un manifeste',
  jsonl: 'JSON Lines',
  jsonlHint: 'Chaque événement en entier, pour les programmes',
  bib: 'Sources pour BibTeX',
  bibHint: 'Ce sur quoi reposent les événements, pour LaTeX',
  csl: 'Sources pour Zotero',
  cslHint: 'Les mêmes en CSL-JSON, pour les gestionnaires de références',
  slides: 'Diapositives pour TimelineJS',
  slidesHint: 'Le JSON que dessine TimelineJS 3',
  bundle: 'Le dossier entier',
  bundleHint: 'Sans le filtre, à importer dans un autre Démarche',
  follow: 'Suivre ce qui est affiché',
  calendar: 'Copier l’adresse du calendrier',
  calendarHint: 'Pour s’y abonner dans un agenda',
  feed: 'Copier l’adresse du flux',
  feedHint: 'Nouveautés et changements, pour un lecteur de flux',
} satisfies TranslationOf<typeof english>;
