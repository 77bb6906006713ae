import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Dossiers',
  emptyTitle: 'Aucun dossier pour l’instant',
  emptyText: 'Un dossier contient une négociation\u202f: ses événements, ses acteurs et les sources qui en répondent.',
  emptyHow: 'Deux façons d’en obtenir un\u202f:',
  emptyDemo:
    'Démarrez Démarche avec DEMO=on sur une base vide\u202f: les négociations irano-américaines de 2025 et 2026 y sont chargées.',
  emptyFile: 'Pendant que Démarche est arrêté, importez un fichier de dossier\u202f:',
  emptyFileName: 'fichier.json',
  emptyDocs: 'D’où vient un tel fichier\u202f: bundle.json dans les pages de l’API',
} satisfies TranslationOf<typeof en>;
