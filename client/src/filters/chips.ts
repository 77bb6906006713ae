import { CHOOSING, type EventFilter } from '../view/filter-search.js';
import type { ViewChange } from '../view/use-view.js';

/** One filter in force, and the change that takes it away. */
export type Chip = (Dates | Value) & { readonly removal: ViewChange };

interface Dates {
  readonly field: 'dates';
  readonly value: readonly [from: string | undefined, to: string | undefined];
}

interface Value {
  readonly field: Exclude<keyof EventFilter, 'from' | 'to'>;
  /** Code or text, for the page to put into words. */
  readonly value: string;
}

/** The filters in force, one chip for each value. */
export function chipsOf(filter: EventFilter): Chip[] {
  return CHOOSING.flatMap((field): Chip[] => {
    if (field === 'to') return [];
    if (field === 'from') return dates(filter);
    const value: string | readonly string[] = filter[field] ?? [];
    if (typeof value === 'string') return [{ field, value, removal: { [field]: undefined } }];
    return value.map((one) => ({ field, value: one, removal: { [field]: without(value, one) } }));
  });
}

/** Both ends of a period stand on one chip. */
function dates({ from, to }: EventFilter): Chip[] {
  if (from === undefined && to === undefined) return [];
  return [{ field: 'dates', value: [from, to], removal: { from: undefined, to: undefined } }];
}

function without(values: readonly string[], value: string): string[] {
  return values.filter((one) => one !== value);
}
