import { folded } from '@domain/folded.js';
import { STATUSES } from '@domain/lifecycle/status.js';
import { KINDS } from '@domain/vocabulary.js';
import type { SearchHit } from '../../api/types.js';
import type { ViewChange } from '../../view/use-view.js';
import type { ViewSearch } from '../../view/view-search.js';

/** The groups of suggestions, in the order in which they are shown: answers, actors where no view is narrowed, ways to narrow one, days to go to. */
export const GROUPS = ['event', 'actor', 'narrow', 'day'] as const;
type Group = (typeof GROUPS)[number];

/** What may be meant by what was typed. */
export interface Suggestion {
  /** Its own among all that are shown. */
  readonly id: string;
  readonly group: Group;
  /** What it narrows by. */
  readonly field?: 'kind' | 'status' | 'actor' | 'place';
  readonly title: string;
  readonly hit?: SearchHit;
  /** What choosing it shows of a view. */
  readonly change: (search: ViewSearch) => ViewChange;
}

/** What the server found, as suggestions. */
export function ofHit(hit: SearchHit): Suggestion {
  const { type, address, title } = hit;
  const id = `${type} ${address}`;
  if (type === 'event') return { id, group: 'event', title, hit, change: () => ({ selected: address }) };
  if (type === 'actor') {
    const change = ({ actor = [] }: ViewSearch) => ({ actor: [...actor, address] });
    return { id, group: 'narrow', field: 'actor', title, hit, change };
  }
  if (type === 'place') return { id, group: 'narrow', field: 'place', title, hit, change: () => ({ q: address }) };
  const [from, to = from] = address.split('/');
  return { id, group: 'day', title, hit, change: () => ({ from, to }) };
}

/** The same where there is no view to narrow: what has a page of its own; null for all else. */
export function withPage(hit: SearchHit): Suggestion | null {
  const { type, address, title } = hit;
  if (type !== 'event' && type !== 'actor') return null;
  return { id: `${type} ${address}`, group: type, title, hit, change: () => ({}) };
}

/** Words of the vocabulary that begin with what was typed, or have a word that does. */
export function ofVocabulary(typed: string, labels: (group: 'kind' | 'status', code: string) => string): Suggestion[] {
  const text = folded(typed);
  if (text.length < 2) return [];
  const meant = (label: string) => ` ${folded(label)}`.includes(` ${text}`);
  const kinds = KINDS.map((code): Suggestion => ({
    ...{ id: `kind ${code}`, group: 'narrow', field: 'kind', title: labels('kind', code) },
    change: ({ kind = [] }) => ({ kind: [...kind, code] }),
  }));
  const statuses = STATUSES.map((code): Suggestion => ({
    ...{ id: `status ${code}`, group: 'narrow', field: 'status', title: labels('status', code) },
    change: ({ status = [] }) => ({ status: [...status, code] }),
  }));
  return [...kinds, ...statuses].filter(({ title }) => meant(title)).slice(0, MOST);
}

const MOST = 4;
