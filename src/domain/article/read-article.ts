import type { ArticleActor } from './names/article-actor.js';
import { readNames } from './names/read-names.js';
import type { NewActor } from './names/strangers.js';
import { readText } from './text/read-text.js';
import type { ArticleLanguage } from './text/language.js';
import type { Mention } from './names/mentions.js';
import type { Passages } from './text/passages.js';
import { findingsIn } from './events/findings.js';
import type { DateMention } from './dates/date-mention.js';
import { readDates } from './dates/read-dates.js';
import { hear } from './speech/hear.js';
import type { Speaker } from './speech/utterance.js';
import type { Finding } from './events/finding.js';
import type { TextSpan } from './text/spans.js';

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
  readonly newActors: readonly NewActor[];
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
export function readArticle({ text, publishedOn, language: given, actors: known }: Article): ReadArticle {
  if (text.length > LONGEST_ARTICLE) throw new RangeError(`An article takes at most ${LONGEST_ARTICLE} characters`);
  const heard = hear(readDates(readNames(readText(text, publishedOn, given), known)));
  const { language, paragraphs, sentences, quotations, mentions, dates, newActors, utterances } = heard;
  const speakers = new Map(
    utterances.flatMap(({ quotations: own, speaker }) => own.map((quotation) => [quotation, speaker])),
  );
  const read = quotations.map((quotation) => ({
    start: quotation.start,
    end: quotation.end,
    text: text.slice(quotation.inner.start, quotation.inner.end),
    speaker: speakers.get(quotation) ?? null,
  }));
  const findings = findingsIn(heard);
  const acting = new Set(findings.flatMap(({ participations }) => participations.map(({ actorId }) => actorId)));
  const isOffered = ({ type, id }: { readonly type: string; readonly id: string }) =>
    type === 'person' || acting.has(id) || !heard.newActors.some((each) => each.id === id);
  return {
    ...{ language, paragraphs, sentences, dates, findings },
    newActors: newActors.filter(isOffered),
    // A body that is only mentioned is nobody whom somebody would record.
    mentions: mentions.filter(({ actor }) => isOffered(actor)),
    quotations: read,
  };
}
