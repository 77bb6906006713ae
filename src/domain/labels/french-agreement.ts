import type { Status } from '../lifecycle/status.js';
import type { Kind } from '../vocabulary.js';

/** Gender of each kind's noun in `fr.ts`; that of talks has no singular, so that their status agrees with the round that it stands beside. */
const NOUNS = {
  talks: 'masculine',
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
 * Makes a status, given as a masculine singular, agree with its kind's noun, of which there are `count`. Its first word is the participle.
 *
 * @example agreeInFrench('mis à exécution', 'threat', 'carried_out', 9) // 'mises à exécution'
 */
export function agreeInFrench(word: string, kind: Kind, status: Status, count = 1): string {
  if (INVARIABLE.has(status)) return word;
  const [participle = '', ...rest] = word.split(' ');
  const agreed = participle + (NOUNS[kind] === 'feminine' ? 'e' : '');
  return [count < 2 || agreed.endsWith('s') ? agreed : `${agreed}s`, ...rest].join(' ');
}
