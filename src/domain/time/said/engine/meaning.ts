import type { Day } from '../../calendar.js';
import type { Context, Found } from '../found.js';
import type { SaidRefusal } from '../refusals.js';
import type { Reading } from './chart.js';

/** A time of day, in its zone where that is told: `local` is the zone of the form, `unclear` one that could be several. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** An hour alone, that is none of a clock without its half of the day. */
  readonly bare?: boolean;
  /** Set where its half of the day is not told: 8:30 of an evening is 20:30. */
  readonly half?: 'untold' | undefined;
}

export type Value = Found | Clock | number | string | readonly number[];

/** What a rule of a grammar does with its parts; null where they have no such meaning on that day. */
export type Operation = (parts: Parts, context: Context) => Value | null;

/** The words contradict themselves or leave out what they need: no other reading is tried. */
export class Refused extends Error {
  /** `instead`: the days that could be meant, where they are few. */
  constructor(
    readonly reason: SaidRefusal,
    readonly instead: readonly Day[] = [],
  ) {
    super(reason);
  }
}

/** The first meaning that readings have. */
export function meaningOf(
  readings: readonly Reading[],
  context: Context,
  operations: Readonly<Record<string, Operation>>,
): Value | null {
  for (const reading of readings) {
    const value = operations[reading.means]?.(new Parts(reading, operations), context) ?? null;
    if (value !== null) return value;
  }
  return null;
}

/** The parts of a reading by their names: slots of its pattern, and what is given with it. */
export class Parts {
  constructor(
    private readonly reading: Reading,
    private readonly operations: Readonly<Record<string, Operation>>,
  ) {}

  number(name: string): number | undefined {
    const part = this.part(name);
    if (typeof part !== 'object') return typeof part === 'number' ? part : undefined;
    const [value] = part.flatMap(({ means, given }) => (means === 'number' ? [given['value']] : []));
    return typeof value === 'number' ? value : undefined;
  }

  text(name: string): string | undefined {
    const part = this.part(name);
    if (typeof part !== 'object') return typeof part === 'string' ? part : undefined;
    const [value] = part.flatMap(({ means, given }) => (means === 'text' ? [given['value']] : []));
    return typeof value === 'string' ? value : undefined;
  }

  has(name: string): boolean {
    return this.part(name) !== undefined;
  }

  value(name: string, context: Context): Value | null {
    const part = this.part(name);
    if (part === undefined) return null;
    return typeof part === 'object' ? meaningOf(part, context, this.operations) : part;
  }

  found(name: string, context: Context): Found | null {
    const value = this.value(name, context);
    return value !== null && typeof value === 'object' && 'when' in value ? value : null;
  }

  /** A date that is one day. */
  day(name: string, context: Context): Day | null {
    const found = this.found(name, context);
    return found && found.when.length >= 10 && /^-?\d{4}-\d\d-\d\d$/.test(found.when) ? found.first : null;
  }

  private part(name: string) {
    return this.reading.slots.get(name) ?? this.reading.given[name];
  }
}
