import { folded } from '../folded.js';
import { daysAt, type Days, type DaysNamed } from './days-in-query.js';
import { marksLabelled } from './labelled.js';
import { otherNames } from './other-names.js';
import { isTie, queryParts, wordsIn, type QueryPart } from './query-parts.js';

/** Words of a query that are looked for as one. */
export interface Term {
  readonly parts: readonly QueryPart[];
  /** Marks of what has them as its label: `kind:talks`. */
  readonly marks: readonly string[];
  /** What the place that they name is called elsewhere. */
  readonly names: readonly string[];
  /** The days that they may as well name. */
  readonly days: Days | null;
}

/** What is looked for: every term, on any of the days. */
export interface Sought {
  readonly terms: readonly Term[];
  readonly days: readonly Days[];
}

/** Labels and names of places are no longer than so many pieces. */
const LONGEST_NAME = 4;

/**
 * What a query asks for: days as a filter, labels and names of places with all that they stand for, and words. `today`
 * (`2026-02-06`) is the day from which “6 February” and “last week” are taken.
 */
export function understandQuery(q: string, today: string): Sought {
  const parts = queryParts(q)
    .map(unelided)
    .filter(({ text }) => wordsIn(text).length > 0);
  const terms: Term[] = [];
  const days: Days[] = [];
  for (let at = 0; at < parts.length;) {
    const dated = daysAt(parts, at, today);
    if (dated && !dated.ambiguous) days.push(dated.days);
    const term = dated ? dated.ambiguous && eitherOf(dated, parts.slice(at, at + dated.pieces)) : termAt(parts, at);
    if (term) terms.push(term);
    at += dated?.pieces ?? (term ? term.parts.length : 1);
  }
  const telling = terms.filter(({ parts: [first, second] }) => second !== undefined || !first || !isTie(first));
  return { terms: telling.length + days.length === 0 ? terms : telling, days };
}

/** Words that may be meant as such, or as the days that they name. */
function eitherOf({ days }: DaysNamed, parts: readonly QueryPart[]): Term {
  const telling = parts.filter((part) => !isTie(part));
  const [only, another] = telling;
  return { ...(only && !another ? termAt([only], 0) : { parts: telling, marks: [], names: [] }), days };
}

/** As many pieces as have a label or name a place, else the one. */
function termAt(parts: readonly QueryPart[], at: number): Term {
  const quoted = parts.findIndex((part, index) => index > at && part.quoted);
  const most = parts[at]?.quoted ? 1 : Math.min(LONGEST_NAME, (quoted === -1 ? parts.length : quoted) - at);
  for (let pieces = most; pieces > 0; pieces -= 1) {
    const taken = parts.slice(at, at + pieces);
    const text = folded(taken.map((part) => part.text).join(' '));
    const [marks, names] = [marksLabelled(text), otherNames(text)];
    if (marks.length + names.length > 0 || pieces === 1) return { parts: taken, marks, names, days: null };
  }
  return { parts: parts.slice(at, at + 1), marks: [], names: [], days: null };
}

/** « l’enrichissement » is looked for as « enrichissement ». */
function unelided(part: QueryPart): QueryPart {
  return part.quoted ? part : { ...part, text: part.text.replace(/^(?:[cdjlmnst]|qu)['’](?=\p{L}{3})/iu, '') };
}
