import type { Format } from '../vocabulary.js';
import { againIn } from './again.js';
import type { ArticleActor } from './article-actor.js';
import type { DateMention } from './dates.js';
import { CONTACT, DELEGATION, FORMAT_WORDS, GATHERING, HELD, TALKS } from './lexicon/meetings.js';
import { nearest } from './near.js';
import type { Sentence } from './passages.js';
import type { PlaceMention } from './place-mentions.js';
import { isQuoted } from './quoted.js';
import type { Reading } from './reading.js';
import { moved, within, type TextSpan } from './spans.js';
import { mediatorsIn, side, sidesIn, unique } from './taking-part.js';

/** What one sentence tells of a gathering that lies behind. */
export interface GatheringFact {
  readonly sentence: Sentence;
  readonly noun: TextSpan;
  /** Says in so many words that it took place. */
  readonly held: boolean;
  readonly talks: boolean;
  readonly contact: boolean;
  /** Says who came. */
  readonly delegation: boolean;
  readonly date: DateMention | null;
  readonly place: PlaceMention | null;
  readonly format: Format | null;
  readonly mediators: readonly ArticleActor[];
  readonly sides: readonly ArticleActor[];
  readonly persons: readonly ArticleActor[];
}

/** What the article tells of gatherings that lie behind, sentence by sentence; what is quoted counts for nothing. */
export function gatheringFacts(reading: Reading): GatheringFact[] {
  const facts: GatheringFact[] = [];
  for (const sentence of reading.sentences) {
    const fact = factIn(reading, sentence);
    if (fact) facts.push(fact);
    if (facts.length === MOST) break;
  }
  return facts;
}

/** No article tells more; facts are compared with one another. */
const MOST = 200;

function factIn(reading: Reading, sentence: Sentence): GatheringFact | null {
  const { language, outside, publishedOn } = reading;
  const here = outside.slice(sentence.start, sentence.end);
  const ahead = againIn(here, language).map((span) => moved(span, sentence.start));
  const nouns = [...here.matchAll(GATHERING[language])]
    .map(({ 0: words, index }) => ({ ...spanAt(sentence, index, words), words }))
    .filter((noun) => !ahead.some((span) => span.start < noun.end + 25 && noun.start < span.end));
  const noun = nouns.find(({ words }) => TALKS[language].test(words)) ?? nouns[0];
  const contact = CONTACT[language].test(here);
  const format = formatOf(reading, here);
  const mediators = mediatorsIn(reading, sentence);
  const delegation = ahead.length === 0 && DELEGATION[language].test(here);
  if (!noun && !contact && !delegation && mediators.length === 0) return null;
  const span = noun ?? sentence;
  const past = within(reading.dates, sentence).filter(
    ({ first, last }) => first !== null && last !== null && first <= publishedOn && last <= publishedOn,
  );
  const held = nouns.length > 0 && HELD[language].test(here);
  return {
    sentence,
    noun: span,
    held,
    talks: nouns.some(({ words }) => TALKS[language].test(words)),
    contact,
    delegation,
    date: noun ? nearest(past, span, NEAR) : null,
    place: noun ? nearest(within(reading.places, sentence), span, NEAR) : null,
    format,
    mediators,
    ...whoIn(reading, sentence, span, mediators),
  };
}

const NEAR = 140;

/** The clause the gathering is named in: the parties of the next one are others. */
function clauseOf({ outside }: Reading, sentence: Sentence, noun: TextSpan): TextSpan {
  const head = outside.slice(sentence.start, noun.start);
  const tail = outside.slice(noun.end, sentence.end);
  const from = head.search(/[,;][^,;]*(?:apres|after|following|au lendemain|a l'issue)[^,;]*$/);
  const to = /^[^,;]*(?:apres|after)/.test(head) || from >= 0 ? tail.search(/[,;]/) : -1;
  return { start: sentence.start + Math.max(0, from), end: to < 0 ? sentence.end : noun.end + to };
}

function formatOf({ language }: Reading, here: string): Format | null {
  return FORMAT_WORDS[language].find(([, pattern]) => pattern.test(here))?.[0] ?? null;
}

function whoIn(reading: Reading, sentence: Sentence, noun: TextSpan, mediators: readonly ArticleActor[]) {
  const speakers = (reading.said.get(sentence.index) ?? []).map(({ speaker }) => speaker.actor);
  const persons = unique(
    within(reading.mentions, sentence)
      .filter(({ actor, start }) => actor.type === 'person' && !isQuoted(reading, start))
      .map(({ actor }) => actor),
  ).filter((actor) => !speakers.includes(actor) && !mediators.includes(actor));
  const behind = mediators.map((actor) => side(reading, actor));
  const sides = sidesIn(reading, clauseOf(reading, sentence, noun)).filter(
    (actor) => !mediators.includes(actor) && !behind.includes(actor) && actor.type !== 'media',
  );
  return { persons, sides };
}

function spanAt(sentence: Sentence, index: number, words: string): TextSpan {
  return { start: sentence.start + index, end: sentence.start + index + words.length };
}
