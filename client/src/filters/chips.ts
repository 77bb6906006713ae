import type { ViewChange } from '../view/use-view.js';
import type { EventFilter } from '../view/view-search.js';

/** One filter in force, and the change that takes it away. */
export interface Chip {
  readonly field: 'kind' | 'status' | 'actor' | 'role' | 'dates' | 'q';
  /** Code or text, for the page to put into words; dates are `[from, to]`. */
  readonly value: string | readonly [from: string | undefined, to: string | undefined];
  readonly removal: ViewChange;
}

/** The filters in force, one chip each. Overdue and disputed have their own switches and none here. */
export function chipsOf(filter: EventFilter): Chip[] {
  const several = (['kind', 'status', 'actor', 'role'] as const).flatMap((field) =>
    (filter[field] ?? []).map((value): Chip => ({ field, value, removal: { [field]: without(filter[field], value) } })),
  );
  if (filter.from !== undefined || filter.to !== undefined) {
    several.push({ field: 'dates', value: [filter.from, filter.to], removal: { from: undefined, to: undefined } });
  }
  if (filter.q !== undefined) several.push({ field: 'q', value: filter.q, removal: { q: undefined } });
  return several;
}

function without(values: readonly string[] | undefined, value: string): string[] {
  return (values ?? []).filter((one) => one !== value);
}
