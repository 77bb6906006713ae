import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  kicker: 'Note de situation',
  asOf: 'état au {{day}}',
  asKnown: 'tel que connu publiquement à la fin du {{day}}',
  window: 'Jours',
  windows: {
    week: '7 derniers jours',
    month: '30 derniers jours',
    newest: 'Dernière semaine du registre',
  },
  take: 'L’emporter',
  print: 'Imprimer',
  copy: 'Copier en Markdown',
  copied: 'Copié.',
  copyFailed: 'Le navigateur n’a pas permis la copie. Le téléchargement contient la même chose.',
  download: 'Télécharger en Markdown',
  unfiltered:
    'La note rend compte de tout le dossier\u202f: des filtres des autres vues, seules les dates comptent ici.',
  parts: {
    happened: 'Ce qui s’est passé',
    due: 'À venir',
    overdue: 'En retard',
    standing: 'Maintenus',
    disputed: 'Points contestés',
    sources: 'Sources consultées',
  },
  nothing: {
    happened: 'Rien n’est consigné pour ces jours.',
    due: 'Aucune rencontre n’est annoncée.',
    overdue: 'Rien n’est en retard.',
    standing: 'Aucune menace, échéance, proposition ni engagement n’est maintenu.',
    disputed: 'Aucun récit de ce qui précède n’est contesté.',
  },
  newest: 'Les {{told, number}} plus récents sur {{total, number}}.',
  next: 'Les {{told, number}} prochains sur {{total, number}}.',
  lastHappened: 'Afficher la semaine jusqu’au {{day}}, jour du dernier événement',
  condition: 'Condition\u202f: {{text}}',
  consequence: 'Sinon\u202f: {{text}}',
  differ: '\u202f: récits divergents ({{fields}}).',
  source: 'Source nᵒ {{number}}',
} satisfies TranslationOf<typeof en>;
