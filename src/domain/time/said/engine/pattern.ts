import type { Lexicon } from './lexicon.js';
import { literalsOf } from './tokens.js';

export type Piece =
  | { readonly literal: string }
  | { readonly slot: string; readonly category: string }
  | { readonly choices: readonly (readonly Piece[])[]; readonly optional: boolean };

/** A pattern taken apart: `(in) the [week|month] of {day}`. */
export function piecesOf(pattern: string, lexicon: Lexicon): readonly Piece[] {
  const [pieces, rest] = sequence(pattern, lexicon);
  if (rest !== '') throw new Error(`This pattern does not close: ${pattern}`);
  return pieces;
}

/** The fewest words that pieces take. */
export function shortest(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => {
    if (!('choices' in piece)) return sum + 1;
    return sum + (piece.optional ? 0 : Math.min(...piece.choices.map(shortest)));
  }, 0);
}

function sequence(text: string, lexicon: Lexicon): readonly [Piece[], string] {
  const pieces: Piece[] = [];
  let rest = text;
  for (;;) {
    const plain = /^[^([{)\]|]*/.exec(rest)![0];
    pieces.push(...literalsOf(plain, lexicon).map((literal) => ({ literal })));
    rest = rest.slice(plain.length);
    if (rest.startsWith('{')) {
      const [whole = '', slot = '', category = slot] = /^\{(\w+)(?::(\w+))?\}/.exec(rest) ?? [];
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
  const optional = text.startsWith('(');
  const choices: (readonly Piece[])[] = [];
  let rest = text;
  do {
    const [pieces, after] = sequence(rest.slice(1), lexicon);
    choices.push(pieces);
    rest = after;
  } while (rest.startsWith('|'));
  return [{ choices, optional }, rest.slice(1)];
}
