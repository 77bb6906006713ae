import { PACKS } from '../packs/pack.js';
import type { TextSpan } from '../text/spans.js';
import type { ArticleLanguage } from '../text/language.js';
import type { Token } from '../text/tokens.js';
import { countryOfWord, isPeople } from './peoples.js';
import { HOUSE } from './house.js';
import { genderOfGiven } from './given-names.js';

interface UnknownPlace extends TextSpan {
  readonly words: string;
  /** Of the country behind a comma; else null. */
  readonly country: string | null;
  readonly zone: null;
}

/** Capitalised words right behind a preposition of place that name nobody: `in Putrajaya`, `à Skhirat`, `at Stormont`. */
export function unknownPlaces(
  text: string,
  tokens: readonly Token[],
  taken: readonly TextSpan[],
  language: ArticleLanguage,
): UnknownPlace[] {
  const starts = new Set(taken.map(({ start }) => start));
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1];
    if (!token.capital || !before || starts.has(token.start) || text.slice(before.end, token.start) !== ' ') return [];
    const last = lastOf(text, tokens, i);
    const where =
      (WHERE[language].test(before.word) && isPreposition(text, before, language)) ||
      (language === 'fr' && before.word === 'de' && HOUSE.test(tokens[i - 2]?.word ?? ''));
    // `flew to Nagoya, where`: a place, whatever stands before it.
    if (!where && !(TOWARDS.test(before.word) && /^, (?:where|où)(?= )/.test(text.slice(tokens[last]?.end ?? 0))))
      return [];
    const span = { start: token.start, end: tokens[last]?.end ?? token.end };
    const words = text.slice(span.start, span.end);
    const isTaken = tokens.slice(i, last + 1).some(({ start }) => starts.has(start));
    if (isTaken || isNoPlace(tokens, i, language) || words.length < 3) return [];
    const next = /^, ((?:\p{Lu}[\p{L}’'-]+ ?){1,3})(?=[,.)])/u.exec(text.slice(span.end, span.end + 40))?.[1];
    return [{ ...span, words, country: next ? countryOfWord(next.trim().toLowerCase()) : null, zone: null }];
  });
}

const TOWARDS = /^(?:to|for|from|pour|vers|de)$/;

const WHERE: Readonly<Record<ArticleLanguage, RegExp>> = {
  en: /^(?:in|at|near|outside)$/,
  fr: /^(?:a|pres|en)$/,
};

/** French "à" folds to the auxiliary "a". */
function isPreposition(text: string, { start, end }: Token, language: ArticleLanguage): boolean {
  return language === 'en' || /^(?:[àÀ]|en|En)$/.test(text.slice(start, end));
}

/** The last of the capitalised words that make one name, French particles between them: `La Linea`, `Charm el-Cheikh`. */
function lastOf(text: string, tokens: readonly Token[], from: number): number {
  let last = from;
  for (let i = from + 1; i < Math.min(tokens.length, from + 5); i++) {
    const [previous, token] = [tokens[i - 1], tokens[i]];
    if (!previous || !token || !/^[ -]$/.test(text.slice(previous.end, token.start))) break;
    if (token.capital) last = i;
    else if (!/^(?:el|al|de|du|la|del|les|sur|en)$/.test(token.word)) break;
  }
  return last;
}

/** Languages, days, offices, houses of parliament and first names stand behind these prepositions, too. */
function isNoPlace(tokens: readonly Token[], at: number, language: ArticleLanguage): boolean {
  const word = tokens[at]?.word ?? '';
  const { titles, openers, institutions } = PACKS[language].names;
  return (
    titles.has(word) ||
    openers.has(word) ||
    institutions.has(word) ||
    isPeople(word) ||
    (genderOfGiven(word) !== null && tokens[at + 1]?.capital === true) ||
    /^(?:persian|english|french|arabic|parliament|congress|commons|westminster|parlement|autumn|spring|summer|winter)$/.test(
      word,
    )
  );
}
