import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** What the desk says in French. \u202f is the narrow no-break space of its typography. */
export const fr = {
  title: 'Mon bureau',
  signIn: 'Le bureau est réservé à ceux qui écrivent.',
  notAllowed: 'Votre rôle ne permet pas d’écrire\u202f: il n’y a rien sur votre bureau.',
  nothing: 'Rien pour l’instant. Ce que vous commencez et ce qu’on vous demande viendra ici.',
  returned: 'Renvoyés',
  returnedBy: 'renvoyé par {{author}}, {{when}}',
  assigned: 'Demandés à vous',
  assignedBy: 'demandé par {{author}}, {{when}}',
  drafts: 'Brouillons',
  handedIn: 'Soumis à relecture',
  deleted: 'Supprimés récemment',
  deletedBy: 'supprimé par {{author}}, {{when}}',
  changed: 'modifié {{when}}',
  inTable: 'Tous dans le tableau\u202f: {{dossier}}',
  news: 'Ce qu’on dit de vos événements',
  noNews: 'Rien n’a été dit ces trente derniers jours.',
  isNew: 'nouveau',
  what: {
    comment: '{{author}} commente, {{when}}\u202f:',
    suggestion: '{{author}} propose une correction, {{when}}\u202f:',
    accepted: '{{author}} a accepté votre proposition, {{when}}.',
    rejected: '{{author}} a refusé votre proposition, {{when}}.',
  },
  seen: 'Marquer comme vu',
  alerts: 'Me prévenir par courriel ou webhook…',
  dossiers: 'Dossiers où vous écrivez',
  beginIn: 'Dossiers où commencer',
  unpublished_one: '{{count, number}} événement non publié',
  unpublished_many: '{{count, number}} d’événements non publiés',
  unpublished_other: '{{count, number}} événements non publiés',
  hidden: 'invisible aux lecteurs tant qu’un éditeur n’y publie rien',
  newDossier: 'Ouvrir un dossier',
} satisfies TranslationOf<typeof en>;
