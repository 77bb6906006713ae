import { run, type Context, type Found, type SaidLanguage } from '../found.js';
import { ARABIC } from '../lexicon/ar/arabic.js';
import { ENGLISH } from '../lexicon/en/english.js';
import { FRENCH } from '../lexicon/fr/french.js';
import { PERSIAN } from '../lexicon/fa/persian.js';
import { OPERATIONS } from '../ops/operations.js';
import { isRule } from '../rules.js';
import { Chart } from './chart.js';
import { compiled, type Compiled } from './compiled.js';
import type { Lexicon } from './lexicon.js';
import { meaningOf } from './meaning.js';
import { apart } from './prefixes.js';
import { tokensOf } from './tokens.js';
import { MONDAY, weekStart } from './weeks.js';

const LEXICONS: Readonly<Record<SaidLanguage, Lexicon>> = { en: ENGLISH, fr: FRENCH, ar: ARABIC, fa: PERSIAN };
const MOST_WORDS = 24;

/** The days that a phrase means by the grammar of its language; null when it has no such phrase. */
export function readPhrase(phrase: string, context: Context): Found | null {
  const grammar = grammarOf(context.language);
  const isOpen = grammar.lexicon.openEnded.test(phrase);
  return charted(phrase, grammar, context) ?? (isOpen ? run('no-end', context.saidOn, null) : null);
}

function charted(phrase: string, grammar: Compiled, context: Context): Found | null {
  const tokens = apart(tokensOf(phrase, grammar.lexicon), grammar);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return null;
  if (tokens.some(({ text, kind }) => kind === 'word' && !grammar.vocabulary.has(text))) return null;
  const start = weekStart(grammar.lexicon.weeks, context.timezone);
  const value = meaningOf(new Chart(tokens, grammar).read('date'), { ...context, weekStart: start }, OPERATIONS);
  return value !== null && typeof value === 'object' && 'when' in value ? ruledBy(value, start) : null;
}

/** A rule that names the days of a week says Monday to Sunday: where weeks begin otherwise, it is another. */
function ruledBy(found: Found, start: number): Found {
  const local = `${found.rule}-local`;
  return start !== MONDAY && isRule(local) ? { ...found, rule: local } : found;
}

/** The words that dates are said with: all of them, and those without which, or another such, nothing is a date. */
export function wordsOfDates(language: SaidLanguage): { all: ReadonlySet<string>; anchors: ReadonlySet<string> } {
  const made = vocabularies.get(language);
  if (made) return made;
  const { vocabulary, words, lexicon } = grammarOf(language);
  const numbers = [...lexicon.cardinals.keys(), ...lexicon.ordinals.keys()].flatMap((number) => number.split(' '));
  const named = ['month', 'weekday', 'season', 'unit'].flatMap((category) => [...(words.get(category)?.keys() ?? [])]);
  const today: Context = { saidOn: { year: 2024, month: 5, day: 15 }, language, facing: 'nearest', timezone: null };
  const isDate = (phrase: string) => readPhrase(phrase, today) !== null;
  const alone = [...vocabulary].filter(
    (word) =>
      /^\p{L}{4,}/u.test(word) && (isDate(word) || (THIS[language] ?? []).some((lead) => isDate(`${lead} ${word}`))),
  );
  const found = { all: new Set([...vocabulary, ...numbers]), anchors: new Set([...named, ...alone]) };
  vocabularies.set(language, found);
  return found;
}

/** Before parts of the day, which are a date with them alone. */
const THIS: Readonly<Partial<Record<SaidLanguage, readonly string[]>>> = {
  en: ['this'],
  fr: ['ce', 'cet', 'cette', 'dans la'],
};

const vocabularies = new Map<SaidLanguage, { all: ReadonlySet<string>; anchors: ReadonlySet<string> }>();

const ready = new Map<SaidLanguage, Compiled>();

/** Made when it is first needed: who reads French alone needs no English. */
function grammarOf(language: SaidLanguage): Compiled {
  const made = ready.get(language) ?? compiled(LEXICONS[language]);
  ready.set(language, made);
  return made;
}
