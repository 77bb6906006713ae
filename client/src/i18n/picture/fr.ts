import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** Ce qui se dit là où l’on emporte la chronologie en image, en français. */
export const fr = {
  title: 'La chronologie en image',
  close: 'Fermer',
  for: 'Pour quelle feuille\u202f?',
  sheets: {
    screen: 'Comme à l’écran',
    a4: 'A4 paysage',
    a3: 'A3 paysage',
    wide: 'Une diapositive, 16\u202f: 9',
  },
  stretch: 'Quelle partie\u202f?',
  stretches: { shown: 'Ce qui est affiché', whole: 'Tout' },
  download: 'Télécharger',
  drawing: 'Dessin en cours…',
  making: 'Le fichier se prépare…',
  failed: 'Le fichier n’a pas pu être fait. Réessayez, ou prenez un autre type de fichier.',
  undrawn:
    'Votre navigateur ne peut pas dessiner une image de cette taille. Prenez une feuille plus petite, ou le SVG, qui n’a pas de pixels.',
  preview: 'À quoi elle ressemblera',
  svg: 'SVG',
  svgHint: 'nette à toute taille, pour la retravailler',
  png: 'PNG',
  pngHint: 'pour les diapositives et les messages',
  pdf: 'PDF',
  pdfHint: 'pour imprimer, polices comprises',
  asOf: 'Tel que connu au {{day}}',
  all: 'Tous les événements du dossier',
  filter: 'Seulement {{filter}}',
  count_one: '{{count, number}} événement, {{named, number}} nommé',
  count_many: '{{count, number}} d’événements, {{named, number}} nommés',
  count_other: '{{count, number}} événements, {{named, number}} nommés',
  sources:
    'Démarche. Chaque événement nomme ses sources à l’adresse indiquée\u202f; les noms en gras sont codés ±7 ou plus.',
} satisfies TranslationOf<typeof en>;
