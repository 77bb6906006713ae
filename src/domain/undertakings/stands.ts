import type { Status } from '../lifecycle/status.js';
import { isOpen } from '../lifecycle/table.js';
import type { Kind } from '../vocabulary.js';
import { UNDERTAKING_KINDS } from './undertaking.js';

/**
 * Whether a threat, deadline, commitment or proposal stands: nothing has settled it, whether its time has passed or not. Every figure that says
 * how many still stand counts these; lists that tell the overdue ones apart say how many those are.
 */
export function stands(kind: Kind, status: Status): boolean {
  return UNDERTAKING_KINDS.some((one) => one === kind) && isOpen(kind, status);
}
