import { SOLAR_MONTHS } from '../ops/calendars.js';
import type { Lexicon, Unit } from './lexicon.js';
import { patternOf, type Pattern } from './pattern.js';

/** A lexicon made ready, once for each language. */
export interface Compiled {
  readonly lexicon: Lexicon;
  readonly rules: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number | string>>;
  /** Every word that some phrase has: what has another is no phrase of the language. */
  readonly vocabulary: ReadonlySet<string>;
}

export interface CompiledRule {
  readonly pattern: Pattern;
  readonly means: string;
  readonly given: Readonly<Record<string, string | number>>;
}

export function compiled(lexicon: Lexicon): Compiled {
  const rules = new Map(
    Object.entries(lexicon.grammar).map(([category, each]) => [
      category,
      each.map(([text, means, given = {}]) => ({ pattern: patternOf(text, lexicon), means, given })),
    ]),
  );
  const words = wordsOf(lexicon);
  const literals = [...rules.values()].flatMap((each) => each.flatMap(({ pattern }) => pattern.literals));
  const named = [...words.values()].flatMap((each) => [...each.keys()]);
  return { lexicon, rules, words, vocabulary: new Set([...literals, ...named]) };
}

function wordsOf({
  months,
  solarMonths = [],
  weekdays,
  seasons,
  units,
  fold = (text) => text,
}: Lexicon): Map<string, Map<string, number | string>> {
  const numbered = (names: readonly string[], start = 1) =>
    new Map(
      names.flatMap((row, index) =>
        fold(row)
          .split('|')
          .map((name) => [name, index + start] as const),
      ),
    );
  const named = (Object.entries(units) as [Unit, string][]).flatMap(([unit, names]) =>
    fold(names)
      .split('|')
      .map((name) => [name, unit] as const),
  );
  return new Map<string, Map<string, number | string>>([
    ['month', new Map([...numbered(months), ...numbered(solarMonths, SOLAR_MONTHS + 1)])],
    ['weekday', numbered(weekdays)],
    ['season', numbered(seasons, 21)],
    ['unit', new Map(named)],
  ]);
}
