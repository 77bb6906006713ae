import { run, type Context, type Found, type SaidLanguage } from '../found.js';
import { ENGLISH } from '../lexicon/en/english.js';
import { FRENCH } from '../lexicon/fr/french.js';
import { OPERATIONS } from '../ops/operations.js';
import { Chart } from './chart.js';
import { compiled, type Compiled } from './compiled.js';
import type { Lexicon } from './lexicon.js';
import { meaningOf } from './meaning.js';
import { tokensOf } from './tokens.js';

const LEXICONS: Readonly<Record<SaidLanguage, Lexicon>> = { en: ENGLISH, fr: FRENCH };
const MOST_WORDS = 24;

/** The days that a phrase means by the grammar of its language; null when it has no such phrase. */
export function readPhrase(phrase: string, context: Context): Found | null {
  const grammar = grammarOf(context.language);
  const isOpen = grammar.lexicon.openEnded.test(phrase);
  return charted(phrase, grammar, context) ?? (isOpen ? run('no-end', context.saidOn, null) : null);
}

function charted(phrase: string, grammar: Compiled, context: Context): Found | null {
  const tokens = tokensOf(phrase, grammar.lexicon);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return null;
  if (tokens.some(({ text, kind }) => kind === 'word' && !grammar.vocabulary.has(text))) return null;
  const value = meaningOf(new Chart(tokens, grammar).read('date'), context, OPERATIONS);
  return value !== null && typeof value === 'object' && 'when' in value ? value : null;
}

const ready = new Map<SaidLanguage, Compiled>();

/** Made when it is first needed: who reads French alone needs no English. */
function grammarOf(language: SaidLanguage): Compiled {
  const made = ready.get(language) ?? compiled(LEXICONS[language]);
  ready.set(language, made);
  return made;
}
