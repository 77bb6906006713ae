import type { Kind } from '../vocabulary.js';
import type { Status } from './status.js';
import { isOpen, statusesOf } from './table.js';

/**
 * Statuses under which an event of the kind has taken place: what is planned once it was held, told of, or voted on, however
 * the vote went; deeds unless retracted. What is only said never does.
 */
const TOOK_PLACE: Partial<Record<Kind, readonly Status[]>> = {
  talks: ['held'],
  meeting: ['held'],
  contact: ['reported', 'disputed'],
  decision: ['adopted', 'rejected', 'vetoed'],
  agreement: statusesOf('agreement').filter((status) => status !== 'retracted'),
  measure: ['reported', 'disputed'],
  incident: ['reported', 'disputed'],
};

/** Kinds that may be planned, and weigh nothing until they took place. */
export const PLANNED_KINDS = ['talks', 'meeting', 'contact', 'decision'] as const satisfies readonly Kind[];

/** Whether an event is known to have taken place. */
export function tookPlace({ kind, status }: { readonly kind: Kind; readonly status: Status }): boolean {
  return TOOK_PLACE[kind]?.includes(status) ?? false;
}

/** Whether an event is still to come by what an entry says: announced, put on the agenda, put off. */
export function isPlan(kind: Kind, status: Status): boolean {
  return PLANNED_KINDS.some((planned) => planned === kind) && isOpen(kind, status) && !tookPlace({ kind, status });
}
