import type { Status } from '../lifecycle/status.js';
import type { Kind } from '../vocabulary.js';

/** Gender and number of each kind's noun in `fr.ts`. */
const NOUNS = {
  talks: 'masculine plural',
  meeting: 'feminine',
  contact: 'masculine',
  statement: 'feminine',
  threat: 'feminine',
  commitment: 'masculine',
  deadline: 'feminine',
  proposal: 'feminine',
  agreement: 'masculine',
  decision: 'feminine',
  measure: 'feminine',
  incident: 'masculine',
} as const satisfies Record<Kind, string>;

/** Statuses that French does not say by a participle of the noun: en cours, en application, condition remplie, ayant pris fin. */
const INVARIABLE = new Set<Status>(['under_way', 'in_force', 'condition_met', 'terminated']);

/**
 * Makes a status, given as a masculine singular, agree with its kind's noun. Its first word is the participle.
 *
 * @example agreeInFrench('mis à exécution', 'threat', 'carried_out') // 'mise à exécution'
 */
export function agreeInFrench(word: string, kind: Kind, status: Status): string {
  if (INVARIABLE.has(status)) return word;
  const [participle = '', ...rest] = word.split(' ');
  return [participle + ending(participle, NOUNS[kind]), ...rest].join(' ');
}

function ending(participle: string, noun: (typeof NOUNS)[Kind]): string {
  if (noun === 'feminine') return 'e';
  return noun === 'masculine plural' && !participle.endsWith('s') ? 's' : '';
}
