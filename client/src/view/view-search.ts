import { STATUSES, type Status } from '@domain/lifecycle/status.js';
import { KINDS, ROLES, type Kind, type Role } from '@domain/vocabulary.js';
import { validateLedgerChoice, type LedgerChoice } from './ledger-search.js';
import { validatePositionsChoice, type PositionsChoice } from './positions-search.js';
import { one, several, severalTexts, text } from './read-search.js';
import { validateTensionChoice, type TensionChoice } from './tension-search.js';

export const LANES = ['side', 'kind', 'actor', 'none'] as const;
export type Lanes = (typeof LANES)[number];

const SORTS = ['when', '-when', 'updated', '-updated', '-intensity'] as const;
export type Sort = (typeof SORTS)[number];

/** Which events: the same names and meanings as the parameters of the API. */
export interface EventFilter {
  /** Slugs; any of. */
  actor?: string[];
  role?: Role[];
  kind?: Kind[];
  status?: Status[];
  /** EDTF, in UTC; checked by the server. */
  from?: string;
  to?: string;
  q?: string;
  overdue?: 'true';
  disputed?: 'true';
}

/** As of which day all of it is shown. */
export interface LookingBack {
  /** YYYY-MM-DD: as it was publicly known at the end of that day. */
  knownOn?: string;
}

/** Everything of a view that its address carries, so that it can be sent to a colleague. Defaults are absent. */
export interface ViewSearch extends EventFilter, LookingBack, LedgerChoice, TensionChoice, PositionsChoice {
  lanes?: Lanes;
  /** What stands has a lane of its own. */
  standing?: 'true';
  sort?: Sort;
  /** Slugs of the two sides whose narratives stand beside one another. */
  sides?: string[];
  /** Ref of the event in the panel. */
  selected?: string;
}

/** Reads whatever an address holds: words of ours are kept, anything else is dropped, never an error. */
export function validateViewSearch(raw: Record<string, unknown>): ViewSearch {
  return withoutAbsent({
    actor: severalTexts(raw['actor']),
    role: several(raw['role'], ROLES),
    kind: several(raw['kind'], KINDS),
    status: several(raw['status'], STATUSES),
    from: text(raw['from']),
    to: text(raw['to']),
    q: text(raw['q']),
    overdue: one(raw['overdue'], ['true'] as const),
    disputed: one(raw['disputed'], ['true'] as const),
    ...validateLookingBack(raw),
    ...validateLedgerChoice(raw),
    ...validateTensionChoice(raw),
    ...validatePositionsChoice(raw),
    lanes: one(raw['lanes'], LANES),
    standing: one(raw['standing'], ['true'] as const),
    sort: one(raw['sort'], SORTS),
    sides: severalTexts(raw['sides'])?.slice(0, 2),
    selected: text(raw['selected']),
  });
}

/** The same of the pages that show one thing as of a day. */
export function validateLookingBack(raw: Record<string, unknown>): LookingBack {
  const day = text(raw['knownOn']);
  return day !== undefined && isDay(day) ? { knownOn: day } : {};
}

/** The part that chooses events, without how and as of when they are shown. */
export function filterOf(search: ViewSearch): EventFilter {
  const { actor, role, kind, status, from, to, q, overdue, disputed } = search;
  return withoutAbsent({ actor, role, kind, status, from, to, q, overdue, disputed });
}

/** The parameters of the API for a filter within a dossier. */
export function toApiQuery(dossier: string, search: ViewSearch): EventFilter & LookingBack & { dossier: string[] } {
  const { knownOn } = search;
  return { dossier: [dossier], ...filterOf(search), ...(knownOn === undefined ? {} : { knownOn }) };
}

/** True where no event is left out. */
export function isUnfiltered(search: ViewSearch): boolean {
  return Object.keys(filterOf(search)).length === 0;
}

function isDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
}

function withoutAbsent(search: ViewSearch): ViewSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)),
  );
}
