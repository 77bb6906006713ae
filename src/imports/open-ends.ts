import { isFarDay, withOpenEnd } from '../domain/time/open-end.js';

/** Days that are the last of something, and windows. */
const LAST_DAYS: readonly string[] = ['to'];
const WINDOWS: readonly string[] = ['when', 'deadline', 'window'];

/** A bundle in which what is written to end on a far day, such as 9999-12-31, has an open end, as the API takes it. */
export function openEnds(bundle: unknown): unknown {
  return opened(bundle, 0);
}

/** Nothing of a bundle lies deeper: a bundle, its lists, an event, its parts. */
const DEEPEST = 6;

function opened(value: unknown, depth: number): unknown {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => opened(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'string' ? read(key, each) : opened(each, depth + 1),
    ]),
  );
}

function read(key: string, text: string): string | null {
  if (LAST_DAYS.includes(key) && isFarDay(text)) return null;
  return WINDOWS.includes(key) ? withOpenEnd(text) : text;
}
