import { EVENT_FILTERS, FILTER_NAMES, type EventFilters, type FilterName } from '@domain/event-filters.js';
import { one, several, severalTexts, text } from './read-search.js';

/** As of which day all of it is shown. */
export type LookingBack = Pick<EventFilters, 'knownOn'>;

/** Which events: the same names and meanings as the parameters of the API. The dossier stands in the path. */
export type EventFilter = Omit<EventFilters, 'dossier' | 'knownOn'>;

/** The filters that a view's address carries; those that choose events, and none that says how they are shown. */
export const CHOOSING = FILTER_NAMES.filter(isChoosing);
type Choosing = keyof EventFilter;

/** Reads the filters of whatever an address holds; what is not ours is left out. */
export function validateFilter(raw: Record<string, unknown>): EventFilter {
  return Object.fromEntries(CHOOSING.map((name) => [name, valueOf(name, raw[name])]));
}

/** The same of the day looked back to. */
export function validateLookingBack(raw: Record<string, unknown>): LookingBack {
  const day = text(raw['knownOn']);
  return day !== undefined && isDay(day) ? { knownOn: day } : {};
}

function valueOf(name: Choosing, raw: unknown): string | string[] | undefined {
  const { of, repeatable } = EVENT_FILTERS[name];
  if (typeof of === 'string') return repeatable ? severalTexts(raw) : text(raw);
  return repeatable ? several<string>(raw, of) : one<string>(raw, of);
}

function isChoosing(name: FilterName): name is Choosing {
  return name !== 'dossier' && name !== 'knownOn';
}

function isDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
}
