import type { Grammar, Lexicon, Unit } from './lexicon.js';
import { piecesOf, shortest, type Piece } from './pattern.js';
import type { Token } from './tokens.js';

/** A reading of some words: an operation, and what it is done with. */
export interface Reading {
  readonly means: string;
  readonly given: Readonly<Record<string, string | number>>;
  readonly slots: ReadonlyMap<string, readonly Reading[] | number | string>;
}

/** A grammar made ready, once for each language. */
export interface Compiled {
  readonly lexicon: Lexicon;
  readonly rules: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number | string>>;
}

interface CompiledRule extends Pick<Reading, 'means' | 'given'> {
  readonly pieces: readonly Piece[];
  readonly least: number;
}

export function compiled(lexicon: Lexicon): Compiled {
  return { lexicon, rules: rulesOf(lexicon.grammar, lexicon), words: wordsOf(lexicon) };
}

/** Everything that a run of words can be read as, by category; each is worked out once. */
export class Chart {
  private readonly known = new Map<string, readonly Reading[]>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly grammar: Compiled,
  ) {}

  read(category: string, from = 0, to = this.tokens.length): readonly Reading[] {
    const key = `${category} ${from} ${to}`;
    const before = this.known.get(key);
    if (before) return before;
    // A category is never part of itself with the same words.
    this.known.set(key, []);
    const readings: Reading[] = [];
    for (const { pieces, least, means, given } of this.grammar.rules.get(category) ?? []) {
      if (least > to - from) continue;
      for (const slots of this.match(pieces, 0, from, to)) readings.push({ means, given, slots: new Map(slots) });
    }
    this.known.set(key, readings);
    return readings;
  }

  private *match(pieces: readonly Piece[], at: number, from: number, to: number): Generator<Slots> {
    const piece = pieces[at];
    if (!piece) {
      if (from === to) yield [];
      return;
    }
    if ('literal' in piece) {
      if (from < to && this.tokens[from]?.text === piece.literal) yield* this.match(pieces, at + 1, from + 1, to);
      return;
    }
    if ('choices' in piece) {
      const rest = pieces.slice(at + 1);
      for (const choice of piece.choices) yield* this.match([...choice, ...rest], 0, from, to);
      if (piece.optional) yield* this.match(rest, 0, from, to);
      return;
    }
    yield* this.fill(piece, pieces, at, from, to);
  }

  private *fill(
    { slot, category }: Extract<Piece, { slot: string }>,
    pieces: readonly Piece[],
    at: number,
    from: number,
    to: number,
  ): Generator<Slots> {
    if (from >= to) return;
    const least = shortest(pieces.slice(at + 1));
    if (!this.grammar.rules.has(category)) {
      const value = this.word(category, this.tokens[from]!);
      if (value === undefined) return;
      for (const rest of this.match(pieces, at + 1, from + 1, to)) yield [[slot, value], ...rest];
      return;
    }
    const first = at + 1 === pieces.length ? to : from + 1;
    for (let end = first; end <= to - least; end += 1) {
      for (const rest of this.match(pieces, at + 1, end, to)) {
        const readings = this.read(category, from, end);
        if (readings.length > 0) yield [[slot, readings], ...rest];
      }
    }
  }

  /** What one word is, of a category of the lexicon. */
  private word(category: string, { text, value, kind }: Token): number | string | undefined {
    if (category === 'n') return kind === 'digits' || kind === 'number' ? value : undefined;
    if (category === 'ord') return kind === 'ordinal' ? value : undefined;
    if (category === 'digits') return kind === 'digits' ? value : undefined;
    if (category === 'dom') return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
    if (category === 'hour') return value !== undefined && value < 24 && kind !== 'ordinal' ? value : undefined;
    if (category === 'minutes') return /^[0-5]\d$/.test(text) ? value : undefined;
    if (category === 'year') return /^[12]\d{3}$/.test(text) ? value : undefined;
    return this.grammar.words.get(category)?.get(text);
  }
}

type Slots = readonly (readonly [string, readonly Reading[] | number | string])[];

function rulesOf(grammar: Grammar, lexicon: Lexicon): Map<string, CompiledRule[]> {
  const made = Object.entries(grammar).map(([category, rules]) => {
    const ready = rules.map(([pattern, means, given = {}]) => {
      const pieces = piecesOf(pattern, lexicon);
      return { pieces, least: shortest(pieces), means, given };
    });
    return [category, ready] as const;
  });
  return new Map(made);
}

function wordsOf({ months, weekdays, seasons, units }: Lexicon): Map<string, Map<string, number | string>> {
  const numbered = (names: readonly string[], start = 1) =>
    new Map(names.flatMap((row, index) => row.split('|').map((name) => [name, index + start] as const)));
  const named = (Object.entries(units) as [Unit, string][]).flatMap(([unit, names]) =>
    names.split('|').map((name) => [name, unit] as const),
  );
  return new Map<string, Map<string, number | string>>([
    ['month', numbered(months)],
    ['weekday', numbered(weekdays)],
    ['season', numbered(seasons, 21)],
    ['unit', new Map(named)],
  ]);
}
