import { escapedHtml } from '../escaped-html.js';
import { foldedWord } from './folded-word.js';
import { wordsIn } from './query-parts.js';
import { unspacedRuns } from './unspaced.js';

/** What a text has of what was looked for. */
export interface MarkedText {
  /** HTML, with nothing in it but text and `<mark>`: as much of the text as stands around what was found. */
  readonly html: string;
  /** How many of the things looked for are in it. */
  readonly found: number;
}

/** Where something is in a text, the end not included, and which of the things looked for it is. */
type Place = readonly [from: number, to: number, which: string];

/** Marks, in a text, words that begin with one of `sought`, in any case and with any accents; null where it has none. */
export function markedText(text: string, sought: readonly string[], most = 200): MarkedText | null {
  const whole = text.normalize('NFC');
  const places = [...placesOfWords(whole, sought), ...placesOfRuns(whole, sought)].sort(([a], [b]) => a - b);
  const [first] = places;
  if (!first) return null;
  const [from, to] = around(whole, first[0], most);
  const parts: string[] = [];
  let at = from;
  for (const [begin, end] of places) {
    if (begin < at || end > to) continue;
    parts.push(escapedHtml(whole.slice(at, begin)), `<mark>${escapedHtml(whole.slice(begin, end))}</mark>`);
    at = end;
  }
  const html = `${from > 0 ? '… ' : ''}${parts.join('')}${escapedHtml(whole.slice(at, to))}${to < whole.length ? ' …' : ''}`;
  return { html, found: new Set(places.map(([, , which]) => which)).size };
}

/** A stem or beginning of fewer letters marks nothing but itself. */
const SHORTEST = 3;

function placesOfWords(text: string, sought: readonly string[]): Place[] {
  const beginnings = sought
    .flatMap((each) => wordsIn(each).map(foldedWord))
    .filter((word) => unspacedRuns(word).length === 0);
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const folded = foldedWord(word);
    const which = beginnings.find((each) => (each.length < SHORTEST ? folded === each : folded.startsWith(each)));
    return which === undefined ? [] : [[index, index + word.length, which] as const];
  });
}

/** What no space parts, wherever it stands. */
function placesOfRuns(text: string, sought: readonly string[]): Place[] {
  const runs = sought.flatMap((each) => unspacedRuns(each.normalize('NFC')));
  return runs.flatMap((run) =>
    [...text.matchAll(new RegExp(run, 'gu'))].map(({ index }) => [index, index + run.length, run] as const),
  );
}

/** A stretch of about `most` letters with the found one in its first third, from word to word. */
function around(text: string, found: number, most: number): [number, number] {
  if (text.length <= most) return [0, text.length];
  const start = Math.max(0, Math.min(found - Math.floor(most / 3), text.length - most));
  const from = start === 0 ? 0 : Math.min(found, text.indexOf(' ', start) + 1 || start);
  const end = from + most >= text.length ? text.length : text.lastIndexOf(' ', from + most);
  return [from, end > found ? Math.max(end, found) : Math.min(text.length, from + most)];
}
