import { parseEdtf } from '../time/edtf.js';
import type { Kind } from '../vocabulary.js';
import { announcementOf, plansOf, type PlanEntry } from './announcement.js';

/** An announced step as far as it is asked whether somebody can be held to it. */
export interface PromisedStep {
  readonly kind: Kind;
  readonly timezone: string | null;
  /** Its own window, for where no entry names one. */
  readonly latest: Date | null;
}

/**
 * Whether it was announced or confirmed, for a window that ends: what has no end cannot be missed, a rumour not be kept. A
 * call that was planned stands in the ledger of steps, and is no round that anybody is held to.
 */
export function isPromise({ kind, timezone, latest }: PromisedStep, ledger: readonly PlanEntry[]): boolean {
  if (kind === 'contact') return false;
  const window = announcementOf(kind, ledger)?.window ?? null;
  const hasEnd = window === null ? latest !== null : ends(window, timezone);
  return hasEnd && plansOf(kind, ledger).some(({ status }) => status === 'announced' || status === 'confirmed');
}

/** Slug of whoever may be held to it: the first actor who is named as having announced or confirmed it for a window that ends. */
export function promiserOf({ kind, timezone }: PromisedStep, ledger: readonly PlanEntry[]): string | null {
  const promise = plansOf(kind, ledger).find(
    ({ status, basis, saidBy, window }) =>
      (status === 'announced' || status === 'confirmed') &&
      basis === 'announced' &&
      saidBy !== null &&
      window !== null &&
      ends(window, timezone),
  );
  return promise?.saidBy ?? null;
}

function ends(window: string, timezone: string | null): boolean {
  return parseEdtf(window, timezone).latest !== null;
}
