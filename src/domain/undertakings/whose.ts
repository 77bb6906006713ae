import type { Kind, Role } from '../vocabulary.js';
import { UNDERTAKING_KINDS } from './undertaking.js';

/**
 * Whether nobody stands for it: what threatens, binds, offers or sets a limit is somebody's, and whose is never inferred from who speaks first.
 *
 * @param roles of those who take part
 */
export function lacksAuthor(kind: Kind, roles: readonly Role[]): boolean {
  return UNDERTAKING_KINDS.some((standing) => standing === kind) && !roles.includes('author');
}

/** Roles of whoever a threat comes from. */
export const UTTERING_ROLES = ['author', 'speaker'] as const satisfies readonly Role[];

/** Whether somebody cannot utter a threat against `targets`: they are one of them, or all bodies that they hold office for that day are. */
export function speaksForTarget(actor: string, bodies: readonly string[], targets: readonly string[]): boolean {
  return targets.includes(actor) || (bodies.length > 0 && bodies.every((body) => targets.includes(body)));
}
