import { countryOfWord } from '../names/peoples.js';
import { isCalledSo } from '../names/offices.js';
import { fold } from '../text/fold.js';
import { type TextSpan, within } from '../text/spans.js';
import { genderOfDescription } from './descriptions.js';
import { gendersIn } from './genders.js';
import { type Speaker, speakerOf, type ToRead } from './utterance.js';

/**
 * Who may be meant by `the Polish minister`, `la représentante américaine`, `the American`: the only person of that people whom
 * the text has named before, where nothing speaks against it: another gender, another office. Nobody where two could be meant.
 */
export function personByPeople(article: ToRead, phrase: TextSpan): Speaker | null {
  const words = article.outside.slice(phrase.start, phrase.end);
  if (!DEFINITE.test(words)) return null;
  const country = peopleIn(words);
  if (country === null) return null;
  const told = gendersIn(article);
  const gender = genderOfDescription(article, words);
  const named = within(article.subjects, { start: 0, end: phrase.start }).filter(
    ({ kind, actor }) => kind === 'person' && actor?.type === 'person' && actor.country === country,
  );
  const meant = named.at(-1);
  if (!meant?.actor || phrase.start - meant.start > NEARBY) return null;
  if (named.some(({ actor }) => actor !== meant.actor)) return null;
  const own = told.get(meant.actor) ?? null;
  // In French the article tells a woman from a man; of whom nothing tells which, nothing speaks for it.
  if (gender !== null && own !== gender) return null;
  const held = (meant.actor.tenures ?? []).map(({ office }) => fold(office)).filter((office) => office !== '');
  if (held.length === 0 && OFFICE.test(words)) return null;
  return isCalledSo(words, held) ? speakerOf(article, meant, 'verb') : null;
}

const DEFINITE = /^(?:the|le|la|l') ?/;
/** Who is called by an office is not whoever is of that people. */
const OFFICE =
  /\b(?:president|premier|prime|chancel|ministre?|secretar|chef|chief|porte-parole|spokes|ambassad|roi|king|queen|reine)/;
const NEARBY = 700;

/** The people that the words name, by an adjective or a noun; null where they name two. */
function peopleIn(words: string): string | null {
  const found = new Set(
    (words.match(/[a-z.-]+/g) ?? []).flatMap((word) => {
      const country = countryOfWord(word);
      return country === null ? [] : [country];
    }),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
