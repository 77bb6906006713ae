import { within } from '../text/spans.js';
import { type Gender, gendersIn } from './genders.js';
import { sentencesBefore } from './pronouns.js';
import { standingOf } from './standing.js';
import { NOBODY, type Speaker, speakerOf, type ToRead } from './utterance.js';

/** Somebody says it, and the words leave open who. */
export const OPEN: Speaker = { ...NOBODY, words: '', via: null };

/**
 * Who may be meant where that stays open: the first who does anything in the nearest sentence before that names somebody of the
 * gender. No more than a proposal to whoever reads; null where nobody is named nearby.
 */
export function likelySpeaker(article: ToRead, at: number, gender: Gender | null = null): Speaker | null {
  const told = gendersIn(article);
  for (const span of sentencesBefore(article, at)) {
    const named = within(article.subjects, span).filter(
      ({ kind, actor }) =>
        (kind === 'person' || kind === 'office') &&
        actor?.type === 'person' &&
        (gender === null || (told.get(actor) ?? gender) === gender),
    );
    const meant = named.find(({ start }) => standingOf(article.outside, start) === 'subject') ?? named[0];
    if (meant) return speakerOf(article, meant, 'pronoun');
  }
  return null;
}
