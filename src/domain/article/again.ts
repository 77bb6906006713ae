import type { ArticleLanguage } from './language.js';
import { AGAIN } from './lexicon/meetings.js';
import type { TextSpan } from './spans.js';

/** Where a sentence, folded, speaks of a gathering to come. "A third round" that was concluded is none. */
export function againIn(here: string, language: ArticleLanguage): TextSpan[] {
  return [...here.matchAll(new RegExp(AGAIN[language].source, 'g'))]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ start }) => !DONE[language].test(here.slice(Math.max(0, start - NEAR), start)));
}

const NEAR = 30;

const DONE: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /(?:\b(?:a l'issue|au terme|a la fin|lors|apres|acheve|conclu|tenu|termine|mene|boucle)[es]*)(?: (?:d'une?|du|de la|de leurs?|d'un|leurs?|une?|le|la|cette|ce))? ?$/,
  en: /\b(?:concluded?|held|ended?|ends|finished|wrapp(?:ed|ing) up|completed|after|following|at the end of|during|emerging from)(?: (?:a|an|the|their|its|what was the))? ?$/,
};
