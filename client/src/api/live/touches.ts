import type { QueryKey } from '@tanstack/react-query';

/** What the stream tells of one change. */
export interface Change {
  /** `talk` is what is said of an event or a record by those who work on it. */
  readonly entity: 'event' | 'actor' | 'source' | 'dossier' | 'talk';
  readonly id: string;
  /** Of an event. */
  readonly ref?: string;
  /** Of all else. */
  readonly slug?: string;
  readonly dossier: string | null;
  readonly change: 'created' | 'changed' | 'removed';
  /** Of an event: when it was and is; null is open. */
  readonly windows?: readonly { readonly from: string | null; readonly to: string | null }[];
  /** Of an event: others that it has links with. */
  readonly linked?: readonly string[];
}

/**
 * Whether the answer to a question may be another one after a change. One thing is touched by its own changes, lists and
 * threads by any; who one is, and what one types, by none.
 */
export function touches(change: Change, [subject, name]: QueryKey): boolean {
  if (typeof subject !== 'string' || OWN.has(subject)) return false;
  if (change.entity === 'talk') return TALK.has(subject);
  if (!ONE.has(subject)) return true;
  // The counts of a dossier, an actor or a source follow its events; an event names actors and sources.
  const own = [change.id, change.ref, change.slug].includes(name as string);
  return own || (subject === 'event') !== (change.entity === 'event');
}

const ONE: ReadonlySet<string> = new Set(['event', 'dossier', 'actor', 'source']);
const TALK: ReadonlySet<string> = new Set(['comments', 'suggestions', 'review', 'desk']);
const OWN: ReadonlySet<string> = new Set([
  'viewer',
  'sessions',
  'sign-in-methods',
  'link',
  'tokens',
  'users',
  'drafts',
]);
