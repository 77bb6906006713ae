import { describeWhen } from '@domain/time/describe-when.js';

/** From when to when something was so, as a key under `actor` in the dictionary of directories, and what it speaks of. */
export interface Period {
  readonly key: 'period' | 'since' | 'sinceDay' | 'until' | 'untilDay' | 'noPeriod';
  readonly values: Readonly<Record<'from' | 'to' | 'date', string>>;
}

/** Both ends are EDTF, included; null is open or not known. French says “depuis 2024”, but “depuis le 21 août 2024”. */
export function periodOf(from: string | null, to: string | null, language: string): Period {
  const date = (edtf: string | null) => (edtf === null ? '' : describeWhen({ when: edtf, timezone: null }, language));
  const values = { from: date(from), to: date(to), date: date(from ?? to) };
  if (from !== null && to !== null) return { key: 'period', values };
  if (from !== null) return { key: isDay(from) ? 'sinceDay' : 'since', values };
  if (to !== null) return { key: isDay(to) ? 'untilDay' : 'until', values };
  return { key: 'noPeriod', values };
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf);
}
