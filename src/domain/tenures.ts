import { isBackwards, overlap, type DaySpan } from './day-span.js';

/** An office as it is checked: whose it is, and from when to when. */
export interface TenureSpan extends DaySpan {
  readonly office: string;
  readonly bodyId: string;
}

export interface TenureMistake {
  /** Which of the list, from 0. */
  readonly index: number;
  readonly field: 'to' | 'from';
  readonly code: 'ends_before_it_begins' | 'held_twice';
  readonly office: string;
  /** A sentence for people. */
  readonly reason: string;
}

/**
 * What cannot be of a person's offices: one that ends before it begins, or the same one twice at the same time.
 *
 * @example
 * tenureMistakes([{ office: 'Envoy', bodyId, fromOn: '2025-01-20', toOn: null }, { …, fromOn: '2026-01-01', toOn: null }])
 * // [{ index: 1, field: 'from', code: 'held_twice', office: 'Envoy', reason: 'Envoy is held already at that time' }]
 */
export function tenureMistakes(tenures: readonly TenureSpan[]): TenureMistake[] {
  return tenures.flatMap((tenure, index): TenureMistake[] => {
    const { office } = tenure;
    if (isBackwards(tenure)) {
      return [{ index, field: 'to', code: 'ends_before_it_begins', office, reason: `${office} ends before it begins` }];
    }
    return tenures.slice(0, index).some((other) => same(other, tenure))
      ? [{ index, field: 'from', code: 'held_twice', office, reason: `${office} is held already at that time` }]
      : [];
  });
}

function same(a: TenureSpan, b: TenureSpan): boolean {
  return a.office === b.office && a.bodyId === b.bodyId && overlap(a, b);
}
