import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Menaces, échéances, engagements et propositions',
  intro: 'Qui a lié ou pressé qui, à quelle condition, et ce qu’il en est advenu.',
  standing: 'Toujours maintenus aujourd’hui',
  standingOn: 'Toujours maintenus le {{day}}',
  standingHint: 'Rien ne les a réglés\u202f: ni exécution, ni accomplissement, ni retrait, ni expiration.',
  nothingStands: 'Plus rien n’est maintenu\u202f: tout a été réglé.',
  settled: 'Réglés',
  settledHint: 'Du plus ancien au plus récent, avec ce qui les a réglés.',
  saidBy: '{{names}}, {{date}}',
  unnamed: 'Personne n’est nommé',
  mustAct: 'Qui doit agir',
  answers: 'Répond à',
  replies: 'Réponses',
  reply: '{{date}}\u202f:',
  outcome: 'Issue',
  timing: { before_deadline: 'avant l’échéance', after_deadline: 'après l’échéance' },
  by: 'Par\u202f:',
  emptyTitle: 'Ni menace, ni échéance, ni engagement, ni proposition',
  emptyText: 'Dans ce dossier, personne n’a encore lié ni pressé quiconque.',
  more: 'En montrer d’autres',
} satisfies TranslationOf<typeof en>;
