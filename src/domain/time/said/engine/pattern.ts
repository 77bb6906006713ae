import type { Lexicon } from './lexicon.js';
import { literalsOf } from './tokens.js';

/** Where a pattern stands: what comes next, and what may come after that; null is its end. */
export type Step =
  | { readonly literal: string; readonly next: Step | null }
  | { readonly slot: string; readonly category: string; readonly next: Step | null; readonly leastAfter: number }
  | { readonly ways: readonly (Step | null)[] };

/** A pattern made ready: `(in) the [week|month] of {day}`. */
export interface Pattern {
  readonly start: Step | null;
  /** The fewest words that it takes. */
  readonly least: number;
  /** Words that it begins with, and ends with; null where that may be anything. */
  readonly firsts: ReadonlySet<string> | null;
  readonly lasts: ReadonlySet<string> | null;
  readonly literals: readonly string[];
  /** What it cannot do without, wherever that stands. */
  readonly needs: readonly Need[];
}

/** One of some words, or something of one of some categories. */
export interface Need {
  readonly literals: readonly string[];
  readonly categories: readonly string[];
}

export function patternOf(text: string, lexicon: Lexicon): Pattern {
  const [pieces, rest] = sequence(text, lexicon);
  if (rest !== '') throw new Error(`This pattern does not close: ${text}`);
  return {
    start: stepsOf(pieces, null, 0),
    least: shortest(pieces),
    firsts: edge(pieces),
    lasts: edge(pieces.toReversed()),
    literals: literalsIn(pieces),
    needs: needsOf(pieces),
  };
}

type Piece =
  | { readonly literal: string }
  | { readonly slot: string; readonly category: string }
  | { readonly choices: readonly (readonly Piece[])[]; readonly optional: boolean };

function sequence(text: string, lexicon: Lexicon): readonly [Piece[], string] {
  const pieces: Piece[] = [];
  let rest = text;
  for (;;) {
    const plain = /^[^([{)\]|]*/.exec(rest)?.[0] ?? '';
    pieces.push(...literalsOf(plain, lexicon).map((literal) => ({ literal })));
    rest = rest.slice(plain.length);
    if (rest.startsWith('{')) {
      const [whole = '', slot = '', category = slot] = /^\{(\w+)(?::(\w+))?\}/.exec(rest) ?? [];
      if (whole === '') throw new Error(`This slot does not close: ${text}`);
      pieces.push({ slot, category });
      rest = rest.slice(whole.length);
    } else if (rest.startsWith('(') || rest.startsWith('[')) {
      const [choice, after] = choiceAt(rest, lexicon);
      pieces.push(choice);
      rest = after;
    } else return [pieces, rest];
  }
}

function choiceAt(text: string, lexicon: Lexicon): readonly [Piece, string] {
  const choices: (readonly Piece[])[] = [];
  let rest = text;
  do {
    const [pieces, after] = sequence(rest.slice(1), lexicon);
    choices.push(pieces);
    rest = after;
  } while (rest.startsWith('|'));
  return [{ choices, optional: text.startsWith('(') }, rest.slice(1)];
}

function stepsOf(pieces: readonly Piece[], after: Step | null, leastAfter: number): Step | null {
  let next = after;
  let least = leastAfter;
  for (const piece of pieces.toReversed()) {
    if ('literal' in piece) next = { literal: piece.literal, next };
    else if ('slot' in piece) next = { ...piece, next, leastAfter: least };
    else {
      const [beyond, count] = [next, least];
      const ways = piece.choices.map((choice) => stepsOf(choice, beyond, count));
      next = { ways: piece.optional ? [...ways, beyond] : ways };
    }
    least += shortest([piece]);
  }
  return next;
}

function shortest(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => {
    if (!('choices' in piece)) return sum + 1;
    return sum + (piece.optional ? 0 : Math.min(...piece.choices.map(shortest)));
  }, 0);
}

/** The words that pieces can begin with (end with, where they stand the other way round). */
function edge(pieces: readonly Piece[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const piece of pieces) {
    if ('slot' in piece) return null;
    if ('literal' in piece) return words.add(piece.literal);
    for (const choice of piece.choices) {
      // A choice of several words is looked at from either side.
      for (const end of [choice, choice.toReversed()]) {
        const own = edge(end);
        if (!own) return null;
        for (const word of own) words.add(word);
      }
    }
    if (!piece.optional) return words;
  }
  return words;
}

function literalsIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if ('literal' in piece) return [piece.literal];
    return 'choices' in piece ? piece.choices.flatMap(literalsIn) : [];
  });
}

function needsOf(pieces: readonly Piece[]): Need[] {
  return pieces.flatMap((piece) => {
    if ('literal' in piece) return [{ literals: [piece.literal], categories: [] }];
    if ('slot' in piece) return [{ literals: [], categories: [piece.category] }];
    if (piece.optional) return [];
    const each = piece.choices.map((choice) => needsOf(choice)[0] ?? null);
    const told = each.filter((need) => need !== null);
    if (told.length < each.length) return [];
    const [literals, categories] = [told.flatMap((need) => need.literals), told.flatMap((need) => need.categories)];
    return [{ literals, categories }];
  });
}
