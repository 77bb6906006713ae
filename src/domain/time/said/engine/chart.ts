import type { Compiled, CompiledRule } from './compiled.js';
import type { Need, Step } from './pattern.js';
import type { Token } from './tokens.js';

/** A reading of some words: an operation, and what it is done with. */
export interface Reading {
  readonly means: string;
  readonly given: Readonly<Record<string, string | number>>;
  readonly slots: ReadonlyMap<string, readonly Reading[] | number | string>;
}

/** Everything that a run of words can be read as, by category; each is worked out once. */
export class Chart {
  private readonly known = new Map<string, readonly Reading[]>();
  private readonly rules = new Map<string, readonly CompiledRule[]>();
  private readonly words = new Map<string, boolean>();
  private readonly texts: ReadonlySet<string>;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly grammar: Compiled,
  ) {
    this.texts = new Set(tokens.map(({ text }) => text));
  }

  read(category: string, from = 0, to = this.tokens.length): readonly Reading[] {
    const key = `${category} ${from} ${to}`;
    const before = this.known.get(key);
    if (before) return before;
    // A category is never part of itself with the same words.
    this.known.set(key, []);
    const readings: Reading[] = [];
    const [first = '', last = ''] = [this.tokens[from]?.text, this.tokens[to - 1]?.text];
    for (const { pattern, means, given } of this.possible(category)) {
      if (pattern.least > to - from || pattern.firsts?.has(first) === false || pattern.lasts?.has(last) === false)
        continue;
      for (const slots of this.match(pattern.start, from, to)) readings.push({ means, given, slots: new Map(slots) });
    }
    this.known.set(key, readings);
    return readings;
  }

  /** The rules of a category that have all they need somewhere in the phrase; most have not, and are not looked at again. */
  private possible(category: string): readonly CompiledRule[] {
    const before = this.rules.get(category);
    if (before) return before;
    const all = this.grammar.rules.get(category) ?? [];
    // What needs itself is taken for possible while that is found out.
    this.rules.set(category, all);
    const possible = all.filter(({ pattern }) => pattern.needs.every((need) => this.has(need)));
    this.rules.set(category, possible);
    return possible;
  }

  private has({ literals, categories }: Need): boolean {
    return literals.some((word) => this.texts.has(word)) || categories.some((category) => this.hasAny(category));
  }

  private hasAny(category: string): boolean {
    if (this.grammar.rules.has(category)) return this.possible(category).length > 0;
    const before = this.words.get(category);
    const any = before ?? this.tokens.some((token) => wordOf(category, token, this.grammar) !== undefined);
    this.words.set(category, any);
    return any;
  }

  private *match(step: Step | null, from: number, to: number): Generator<Slots> {
    if (!step) {
      if (from === to) yield [];
    } else if ('literal' in step) {
      if (from < to && this.tokens[from]?.text === step.literal) yield* this.match(step.next, from + 1, to);
    } else if ('ways' in step) {
      for (const way of step.ways) yield* this.match(way, from, to);
    } else if (from < to) yield* this.fill(step, from, to);
  }

  private *fill(
    { slot, category, next, leastAfter }: Extract<Step, { slot: string }>,
    from: number,
    to: number,
  ): Generator<Slots> {
    if (!this.grammar.rules.has(category)) {
      const token = this.tokens[from];
      const value = token && wordOf(category, token, this.grammar);
      if (value === undefined) return;
      for (const rest of this.match(next, from + 1, to)) yield [[slot, value], ...rest];
      return;
    }
    if (this.possible(category).length === 0) return;
    for (let end = next ? from + 1 : to; end <= to - leastAfter; end += 1) {
      for (const rest of this.match(next, end, to)) {
        const readings = this.read(category, from, end);
        if (readings.length > 0) yield [[slot, readings], ...rest];
      }
    }
  }
}

type Slots = readonly (readonly [string, readonly Reading[] | number | string])[];

/** What one word is, of a category of the lexicon. */
function wordOf(category: string, { text, value, kind }: Token, { words }: Compiled): number | string | undefined {
  switch (category) {
    case 'n':
      return kind === 'digits' || kind === 'number' ? value : undefined;
    case 'ord':
      return kind === 'ordinal' ? value : undefined;
    case 'digits':
      return /^\d{4}$/.test(text) ? value : undefined;
    case 'dom':
      return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
    case 'hour':
      // 25 is none of a clock, and said all the same.
      return value !== undefined && value < 100 && kind !== 'ordinal' ? value : undefined;
    case 'minutes':
      return /^\d\d$/.test(text) ? value : undefined;
    case 'year':
      return /^[12]\d{3}$/.test(text) ? value : undefined;
    default:
      return words.get(category)?.get(text);
  }
}
