import { DESCRIPTION } from '../packs/words/speech.js';
import { type TextSpan, within } from '../text/spans.js';
import { type Speaker, type ToRead, speakerOf } from './utterance.js';

/** `the foreign ministry in Tehran`: its state speaks. */
export function ministryOf(article: ToRead, phrase: TextSpan): Speaker | null {
  if (
    !/\b(?:ministry|government|presidency|ministere|gouvernement|presidence)\b/.test(
      article.outside.slice(phrase.start, phrase.end),
    )
  )
    return null;
  const state = within(article.mentions, phrase).find(({ actor }) => actor.type === 'state');
  return state
    ? {
        actor: state.actor,
        side: state.actor,
        kind: 'state',
        words: article.text.slice(phrase.start, phrase.end),
        via: null,
        reason: 'verb',
      }
    : null;
}

/** `the minister`, `le dirigeant`: whoever has just been named, if that is one person only. */
export function describedPerson(article: ToRead, phrase: TextSpan): Speaker | null {
  const words = article.outside.slice(phrase.start, phrase.end);
  if (!DESCRIPTION[article.language].test(words)) return null;
  const before = within(article.subjects, { start: phrase.start - DESCRIBED, end: phrase.start });
  const persons = before.filter(
    ({ kind }) => kind === 'person' || kind === 'stranger' || (kind === 'office' && words !== ''),
  );
  const [first] = persons;
  if (!first?.actor || first.actor.type !== 'person' || persons.some(({ actor }) => actor !== first.actor)) return null;
  return speakerOf(article, first, 'pronoun');
}

/** How far back the one may be named whom a description means. */
const DESCRIBED = 330;
