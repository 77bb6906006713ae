import type { ArticleActor } from './article-actor.js';
import { datesIn, type DateMention } from './dates.js';
import { fold } from './fold.js';
import { languageOf, type ArticleLanguage } from './language.js';
import { mentionsIn, type Mention } from './mentions.js';
import { officeMentionsIn } from './office-mentions.js';
import { passagesOf, type Passages } from './passages.js';
import { placesIn } from './place-mentions.js';
import { findingsIn } from './findings.js';
import type { Finding } from './finding.js';
import type { TextSpan } from './spans.js';
import { outsideOf, subjectsIn } from './subjects.js';
import { daysOfSpeech } from './speech-day.js';
import { mediatorsIn, prominentIn, side, unique } from './taking-part.js';
import { tokensOf } from './tokens.js';
import { utterancesIn, type Speaker, type Utterance } from './utterances.js';

/** In UTF-16 units; what is longer is no article. */
export const LONGEST_ARTICLE = 100_000;

export interface Article {
  readonly text: string;
  /** YYYY-MM-DD; what "Friday" and "next week" are counted from. */
  readonly publishedOn: string;
  /** Told from its words where it is missing. */
  readonly language?: ArticleLanguage;
  readonly actors: readonly ArticleActor[];
}

interface ReadQuotation extends TextSpan {
  readonly text: string;
  readonly speaker: Speaker | null;
}

export interface ReadArticle {
  readonly language: ArticleLanguage;
  readonly paragraphs: readonly TextSpan[];
  readonly sentences: Passages['sentences'];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly ReadQuotation[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a news text in French or English by rules and the actors' names alone: what it names, dates and quotes, and which
 * events it seems to tell of. Offsets are UTF-16 units of the text given.
 *
 * @throws {RangeError} for a text longer than {@link LONGEST_ARTICLE}
 */
export function readArticle({ text, publishedOn, language: given, actors }: Article): ReadArticle {
  if (text.length > LONGEST_ARTICLE) throw new RangeError(`An article takes at most ${LONGEST_ARTICLE} characters`);
  const folded = fold(text);
  const language = given ?? languageOf(folded);
  const { paragraphs, sentences, quotations } = passagesOf(text, language);
  const mentions = mentionsIn(text, tokensOf(folded, text), actors);
  const outside = outsideOf(folded, quotations);
  const offices = officeMentionsIn(folded, mentions, actors, publishedOn);
  const dates = sentences.flatMap((sentence) => datesIn(text, folded, sentence, { language, publishedOn }));
  const subjects = subjectsIn(outside, language, { mentions, offices });
  const toRead = { text, outside, language, paragraphs, sentences, quotations, subjects };
  const utterances = utterancesIn(toRead);
  const places = placesIn(text, tokensOf(folded, text), mentions, language);
  const known = { ...toRead, folded, publishedOn, actors, mentions, offices, dates, places, utterances };
  const mediating = sentences.flatMap((sentence) => mediatorsIn(known, sentence));
  const mediators = unique([...mediating, ...mediating.map((actor) => side(known, actor))]);
  const findings = findingsIn({
    ...known,
    mediators,
    prominent: prominentIn(known),
    said: bySentence(utterances),
    days: daysOfSpeech(known),
  });
  const speakers = new Map(
    utterances.flatMap(({ quotations: own, speaker }) => own.map((quotation) => [quotation, speaker])),
  );
  const read = quotations.map((quotation) => ({
    start: quotation.start,
    end: quotation.end,
    text: text.slice(quotation.inner.start, quotation.inner.end),
    speaker: speakers.get(quotation) ?? null,
  }));
  return { language, paragraphs, sentences, mentions, dates, quotations: read, findings };
}

function bySentence(utterances: readonly Utterance[]): Map<number, Utterance[]> {
  const said = new Map<number, Utterance[]>();
  for (const utterance of utterances) {
    const { index } = utterance.sentence;
    const list = said.get(index) ?? [];
    list.push(utterance);
    said.set(index, list);
  }
  return said;
}
