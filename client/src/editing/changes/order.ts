import type { Json, JsonObject } from '@domain/history/json.js';

/** Where what is said of a thing stands; whatever is not named comes after these. */
const FIRST = [
  ...[
    'office',
    'offices',
    'name',
    'labels',
    'source',
    'issue',
    'participation',
    'actor',
    'status',
    'act',
    'type',
    'field',
    'to',
  ],
  ...['role', 'body', 'value', 'title', 'summary', 'effectiveOn', 'window', 'on', 'language', 'saidBy', 'basis'],
  ...['stance', 'quote', 'text'],
];

/** Places in a list, and ids of parts that are told beside it. */
const UNREAD: ReadonlySet<string> = new Set(['ordinal', 'citation', 'slug']);

/** What a thing says, as people would say it: PostgreSQL orders names by their length. */
export function inOrder(thing: JsonObject): (readonly [string, Json])[] {
  const place = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return Object.entries(thing)
    .filter(([name]) => !UNREAD.has(name))
    .sort(([a], [b]) => place(a) - place(b));
}
