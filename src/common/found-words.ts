import type { Database } from '../database/database.js';
import { attachedForms } from '../domain/search/attached-forms.js';
import type { Days } from '../domain/search/days-in-query.js';
import type { QueryPart } from '../domain/search/query-parts.js';
import { understandQuery, type Term } from '../domain/search/understand-query.js';
import { pairs, unspacedRuns } from '../domain/search/unspaced.js';
import { lookUpWords, type LookedUp } from './look-up-words.js';

/** A term as the kept documents are asked for it. */
interface FoundTerm {
  /** Lexemes of the words as they were typed, of their stems, labels, other names and the actors called so (tsquery). */
  readonly query: string;
  /** What must stand in the text as it is, where pairs of letters cannot tell. */
  readonly inside: string | null;
  /** The days that the term may mean instead. */
  readonly days: Days | null;
}

/** What a query was understood as, in the words of what is kept. */
export interface FoundWords {
  readonly terms: readonly FoundTerm[];
  readonly days: readonly Days[];
  /** Beginnings of words that were looked for: what a snippet marks. */
  readonly marked: readonly string[];
}

/** What `q` asks for, with the stems of its words and whomever they name in any spelling; as of `knownOn`, by names of that day. */
export async function foundWords(database: Database, q: string, now: Date, knownOn?: string): Promise<FoundWords> {
  const { terms, days } = understandQuery(q, knownOn ?? now.toISOString().slice(0, 10));
  const texts = terms.flatMap(({ parts, names }) => [...parts.map(({ text }) => text), ...names]);
  const lookUp = await lookUpWords(database, [...new Set(texts)], knownOn);
  const marked = terms.flatMap((term) => markedBy(term, lookUp));
  return { terms: terms.flatMap((term) => foundTerm(term, lookUp)), days, marked: [...new Set(marked)] };
}

type LookUp = (text: string) => LookedUp;

function foundTerm({ parts, marks, names, days }: Term, lookUp: LookUp): FoundTerm[] {
  const words = all(parts.map((part) => partQuery(part, lookUp)));
  const query = any([words, ...marks.map(lexeme), ...names.map((name) => lookUp(name).written)]);
  const inside = parts.find(({ text }) => unspacedRuns(text.normalize('NFKD')).some((run) => [...run].length > 2));
  return query === '' ? [] : [{ query, inside: inside && names.length === 0 ? inside.text : null, days }];
}

function partQuery({ text, quoted }: QueryPart, lookUp: LookUp): string {
  const runs = unspacedRuns(text.normalize('NFKD'));
  if (runs.length > 0) return all(runs.flatMap(pairQueries));
  const { written, stems, spelt, alike, issues } = lookUp(text);
  if (quoted) return written;
  const marks = [...spelt.map((id) => `actor:${id}`), ...issues.map((slug) => `issue:${slug}`)];
  const attached = attachedForms(text).map((form) => `${lexeme(form)}:*`);
  return any([written, ...[...stems, ...alike, ...marks].map(lexeme), ...attached]);
}

/** The letters of a run by pairs; a single one begins a pair. */
function pairQueries(run: string): string[] {
  const single = [...run].length === 1;
  return pairs(run).map((pair) => `${lexeme(`2:${pair}`)}${single ? ':*' : ''}`);
}

function markedBy({ parts, names }: Term, lookUp: LookUp): string[] {
  const meant = parts.flatMap(({ text, quoted }) => {
    const { stems, alike } = lookUp(text);
    return quoted ? [text] : [text, ...attachedForms(text), ...alike, ...stems.map((stem) => stem.slice('fr:'.length))];
  });
  return [...meant, ...names];
}

function lexeme(text: string): string {
  return `'${text.replace(/['\\]/g, '$&$&')}'`;
}

function all(queries: readonly string[]): string {
  return joined(queries, ' & ');
}

function any(queries: readonly string[]): string {
  return joined(queries, ' | ');
}

function joined(queries: readonly string[], by: string): string {
  const some = [...new Set(queries)].filter((query) => query !== '');
  return some.length > 1 ? `(${some.join(by)})` : (some[0] ?? '');
}
