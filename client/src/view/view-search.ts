import type { LanesBy } from '@domain/timeline/lanes.js';
import { CHOOSING, validateFilter, validateLookingBack, type EventFilter, type LookingBack } from './filter-search.js';
import { validateLedgerChoice, type LedgerChoice } from './ledger-search.js';
import { validatePicturesChoice, type PicturesChoice } from './pictures-search.js';
import { validatePositionsChoice, type PositionsChoice } from './positions-search.js';
import { matching, one, severalTexts, text } from './read-search.js';
import { validateTensionChoice, type TensionChoice } from './tension-search.js';

export const LANES = ['side', 'kind', 'actor', 'track', 'none'] as const satisfies readonly LanesBy[];
export type Lanes = (typeof LANES)[number];

const SORTS = [
  ...['when', '-when', 'updated', '-updated', '-intensity', 'title', '-title', 'kind', '-kind'],
  ...['status', '-status', 'place', '-place', 'knownOn', '-knownOn', 'rank'],
] as const;
export type Sort = (typeof SORTS)[number];

/** Everything of a view that its address carries, so that it can be sent to a colleague. Defaults are absent. */
export interface ViewSearch
  extends EventFilter, LookingBack, LedgerChoice, TensionChoice, PositionsChoice, PicturesChoice {
  lanes?: Lanes;
  /** What stands has a lane of its own. */
  standing?: 'true';
  /** On a phone the lanes, where else an agenda stands. */
  picture?: 'true';
  /** What of the timeline is looked at: `all`, or days or instants, `2026-02-01..2026-02-28`. It chooses no events. */
  window?: string;
  sort?: Sort;
  /** Slugs of the two sides whose narratives stand beside one another. */
  sides?: string[];
  /** Ref of the event in the panel. */
  selected?: string;
  /** The chosen event fills the screen, and those before and after it follow by the arrow keys. */
  presenting?: 'true';
}

/** Reads whatever an address holds: words of ours are kept, anything else is dropped, never an error. */
export function validateViewSearch(raw: Record<string, unknown>): ViewSearch {
  return withoutAbsent({
    ...validateFilter(raw),
    ...validateLookingBack(raw),
    ...validateLedgerChoice(raw),
    ...validateTensionChoice(raw),
    ...validatePositionsChoice(raw),
    ...validatePicturesChoice(raw),
    lanes: one(raw['lanes'], LANES),
    standing: one(raw['standing'], ['true'] as const),
    picture: one(raw['picture'], ['true'] as const),
    window: matching(raw['window'], /^(all|\d{4}-[\dT:Z-]+\.\.\d{4}-[\dT:Z-]+)$/),
    sort: one(raw['sort'], SORTS),
    sides: severalTexts(raw['sides'])?.slice(0, 2),
    selected: text(raw['selected']),
    presenting: one(raw['presenting'], ['true'] as const),
  });
}

/** The order asked for; what was looked for comes the best first, all else in time. */
export function sortOf({ sort, q }: ViewSearch): Sort {
  return sort ?? (q === undefined ? 'when' : 'rank');
}

/** The part that chooses events, without how and as of when they are shown. */
export function filterOf(search: ViewSearch): EventFilter {
  return withoutAbsent(Object.fromEntries(CHOOSING.map((name) => [name, search[name]])));
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

function withoutAbsent(search: ViewSearch): ViewSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)),
  );
}
