import { partsOf, type Parts } from './parts.js';

/** How a date is open or not: what a timeline draws differently. */
type Shape = 'instant' | 'point' | 'interval' | 'set' | 'open_start' | 'open_end' | 'open';

export interface Qualifiers {
  readonly shape: Shape;
  /** `~` or `%` anywhere, or a year of few significant digits (`1950S2`). */
  readonly approximate: boolean;
  /** `?` or `%` anywhere. */
  readonly uncertain: boolean;
}

/** An instant as a Date, RFC 3339 text or milliseconds since 1970; null or ±Infinity is an open or unknown bound. */
type Bound = Date | string | number | null;

/** From first to last instant, both included. */
export interface Window {
  readonly earliest: Bound;
  readonly latest: Bound;
}

/** What the text of a date says of itself, without reading the date. Sets with an open side count as open. */
export function qualifiers(when: string): Qualifiers {
  return {
    shape: shapeOf(partsOf(when)),
    approximate: /[~%]|\dS\d/.test(when),
    uncertain: /[?%]/.test(when),
  };
}

/** Whether two windows share an instant; a null bound reaches without end. */
export function windowsOverlap(a: Window, b: Window): boolean {
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

/** Order of events: earliest (open starts first), latest (open ends last), then id. For `Array.prototype.sort`. */
export function compareByWhen(a: Window & { readonly id: string }, b: Window & { readonly id: string }): number {
  return order(startOf(a), startOf(b)) || order(endOf(a), endOf(b)) || order(a.id, b.id);
}

function shapeOf(parts: Parts): Shape {
  if (parts.form === 'instant') return 'instant';
  if (parts.form === 'single') return 'point';
  if (parts.form === 'hours') return 'interval';
  const openStart = parts.form === 'interval' ? typeof parts.start === 'string' : parts.openStart;
  const openEnd = parts.form === 'interval' ? typeof parts.end === 'string' : parts.openEnd;
  if (openStart) return openEnd ? 'open' : 'open_start';
  return openEnd ? 'open_end' : parts.form;
}

function startOf(window: Window): number {
  return window.earliest === null ? -Infinity : toNumber(window.earliest);
}

function endOf(window: Window): number {
  return window.latest === null ? Infinity : toNumber(window.latest);
}

function toNumber(bound: Date | string | number): number {
  return typeof bound === 'number' ? bound : new Date(bound).getTime();
}

function order<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
