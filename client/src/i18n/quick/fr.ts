import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** What the quick table says in French. \u202f is the narrow no-break space of its typography. */
export const fr = {
  title: 'Saisie rapide',
  intro:
    'Un événement par ligne, saisi ou collé depuis un tableur, enregistré comme brouillon. Dates en toutes lettres comme dans le formulaire\u202f; plusieurs acteurs séparés par «\u202f;\u202f», l’auteur en premier\u202f; une adresse pour la source. Si aucune règle ne lit les mots d’une date, ce qu’ils désignent se place après «\u202f=\u202f»\u202f: avant le ramadan = 2026-02. Ce qui n’est pas encore enregistré reste dans ce navigateur.',
  keys: 'Flèches, Tab et Entrée pour se déplacer · F2 ou la frappe pour modifier · Maj + flèches ou clic pour sélectionner · Ctrl + A, C, X, V, Z · Échap puis Tab pour sortir du tableau',
  row: 'Ligne',
  draft: 'Brouillon {{row}}',
  columns: {
    kind: 'Nature',
    title: 'Titre',
    date: 'Date',
    saidOn: 'Dit le',
    actors: 'Acteurs',
    place: 'Lieu',
    source: 'Source',
    quote: 'Citation',
  },
  problems: {
    unknownKind: 'La nature «\u202f{{about}}\u202f» n’existe pas.',
    unknownDay: '«\u202f{{about}}\u202f» n’est pas un jour.',
    unknownActors: 'Inconnu, ou plusieurs possibles\u202f: {{about}}',
  },
  meant: 'Qui est «\u202f{{name}}\u202f»\u202f?',
  save_one: 'Enregistrer {{count, number}} brouillon',
  save_many: 'Enregistrer {{count, number}} de brouillons',
  save_other: 'Enregistrer {{count, number}} brouillons',
  saved_one: '{{count, number}} ligne enregistrée.',
  saved_many: '{{count, number}} de lignes enregistrées.',
  saved_other: '{{count, number}} lignes enregistrées.',
  wrong_one: '{{count, number}} ligne ne peut pas encore être enregistrée.',
  wrong_many: '{{count, number}} de lignes ne peuvent pas encore être enregistrées.',
  wrong_other: '{{count, number}} lignes ne peuvent pas encore être enregistrées.',
  undo: 'Annuler',
  redo: 'Rétablir',
  more: 'Plus de lignes',
  nextProblem: 'Problème suivant',
  clear: 'Vider le tableau',
} satisfies TranslationOf<typeof en>;
