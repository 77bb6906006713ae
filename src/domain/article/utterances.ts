import type { ArticleActor } from './article-actor.js';
import type { ArticleLanguage } from './language.js';
import { ACCORDING_CUE, SPEECH_CUE } from './lexicon/speech.js';
import type { Sentence } from './passages.js';
import type { Quotation } from './quotation-marks.js';
import { gap, lastBefore, within, type TextSpan } from './spans.js';
import { speakerAt, type Cue, type Speaking } from './speakers.js';
import { BLANK, type Subject } from './subjects.js';

/** Why somebody is held for the speaker. */
export const SPEAKER_REASONS = ['verb', 'according', 'label', 'pronoun', 'same_speaker', 'only_name'] as const;
export type SpeakerReason = (typeof SPEAKER_REASONS)[number];

export interface Speaker {
  /** Null for the unnamed and for strangers. */
  readonly actor: ArticleActor | null;
  /** The state or body that the words themselves give them. */
  readonly side: ArticleActor | null;
  readonly kind: Subject['kind'] | 'stranger';
  /** In the words of the article. */
  readonly words: string;
  readonly via: ArticleActor | null;
  readonly reason: SpeakerReason;
}

/** A sentence in which somebody says something, in quotation marks or not. */
export interface Utterance {
  readonly sentence: Sentence;
  readonly speaker: Speaker;
  readonly quotations: readonly Quotation[];
  /** Offset of the word that says that something is said. */
  readonly at: number;
}

export interface ToRead {
  readonly text: string;
  /** Folded, quotations blanked out. */
  readonly outside: string;
  readonly language: ArticleLanguage;
  readonly paragraphs: readonly TextSpan[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly subjects: readonly Subject[];
}

/** Who says what, sentence by sentence; quotations without a verb of their own go to whoever spoke last nearby. */
export function utterancesIn(article: ToRead): Utterance[] {
  const found: Utterance[] = [];
  for (const sentence of article.sentences) {
    const quotations = within(article.quotations, sentence);
    const last = found.at(-1) ?? null;
    const spoken = cuesIn(article, sentence).flatMap((cue) => {
      const speaker = named(
        article,
        sentence,
        speakerAt(article.outside, article.text, sentence, cue, article.subjects, article.language),
        cue,
        last,
      );
      return speaker ? [{ cue, speaker }] : [];
    });
    if (spoken.length > 0) found.push(...shared(sentence, quotations, spoken));
    else if (quotations.length > 0) {
      const speaker = withoutVerb(article, sentence, quotations, last);
      if (speaker) found.push({ sentence, speaker, quotations, at: quotations[0]?.start ?? sentence.start });
    }
  }
  return found;
}

function cuesIn({ outside, language }: ToRead, sentence: Sentence): Cue[] {
  const here = outside.slice(sentence.start, sentence.end);
  const find = (pattern: RegExp, form: Cue['form']) =>
    [...here.matchAll(pattern)].map(({ 0: words, index }) => ({
      form,
      start: sentence.start + index,
      end: sentence.start + index + words.length,
    }));
  return [...find(SPEECH_CUE[language], 'verb'), ...find(ACCORDING_CUE[language], 'according')]
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_CUES);
}

/** Longer sentences are lists or noise. */
const MOST_CUES = 12;

function named(
  article: ToRead,
  sentence: Sentence,
  { subject, stranger, via }: Speaking,
  cue: Cue,
  last: Utterance | null,
): Speaker | null {
  const medium = via?.actor ?? null;
  if (stranger)
    return {
      actor: null,
      side: null,
      kind: 'stranger',
      words: wordsOf(article, stranger),
      via: medium,
      reason: 'verb',
    };
  if (subject?.kind === 'pronoun' || (!subject && /-t-(?:il|elle)/.test(article.outside.slice(cue.start, cue.end)))) {
    const person = antecedent(article, subject?.start ?? cue.start, last);
    return person && { ...person, reason: 'pronoun' };
  }
  if (!subject) return cue.form === 'verb' ? lastNamed(article, sentence, cue, last) : null;
  return {
    actor: subject.actor,
    side: subject.side,
    kind: subject.kind,
    words: wordsOf(article, subject.name),
    via: medium,
    reason: cue.form === 'according' ? 'according' : 'verb',
  };
}

/** Whom "he" means: who spoke last if not long ago, else the last person named before. */
function antecedent(article: ToRead, at: number, last: Utterance | null): Speaker | null {
  const person = lastBefore(article.subjects, at, NEARBY, ({ kind }) => kind === 'person' || kind === 'office');
  if (
    last &&
    at - last.at < NEARBY &&
    isHuman(last.speaker) &&
    (!person || person.start <= last.at || person.actor === last.speaker.actor)
  ) {
    return last.speaker;
  }
  if (!person) return last && isHuman(last.speaker) && at - last.at < NEARBY ? last.speaker : null;
  return speakerOf(article, person, 'pronoun');
}

/** A verb whose subject we cannot read: the one person of the paragraph so far, if there is only one. */
function lastNamed(article: ToRead, sentence: Sentence, cue: Cue, last: Utterance | null): Speaker | null {
  const { paragraph } = sentence;
  const first = article.paragraphs[paragraph];
  const named = within(article.subjects, { start: first?.start ?? cue.start, end: cue.start }).filter(
    ({ kind }) => kind === 'person' || kind === 'office',
  );
  const [person] = named;
  if (person?.actor && named.every(({ actor }) => actor === person.actor))
    return speakerOf(article, person, 'only_name');
  return last?.sentence.paragraph === paragraph && isHuman(last.speaker) && last.quotations.length > 0
    ? { ...last.speaker, reason: 'same_speaker' }
    : null;
}

const NEARBY = 700;

function isHuman({ kind }: Speaker): boolean {
  return kind === 'person' || kind === 'office' || kind === 'stranger' || kind === 'unnamed';
}

/** Each quotation to the nearest cue; a cue without any still says something. */
function shared(
  sentence: Sentence,
  quotations: readonly Quotation[],
  spoken: readonly { cue: Cue; speaker: Speaker }[],
): Utterance[] {
  const own = new Map(spoken.map(({ cue }) => [cue, [] as Quotation[]]));
  for (const quotation of quotations) {
    const nearest = spoken.reduce((best, each) => (gap(each.cue, quotation) < gap(best.cue, quotation) ? each : best));
    own.get(nearest.cue)?.push(quotation);
  }
  const utterances = spoken.map(({ cue, speaker }) => ({
    sentence,
    speaker,
    quotations: own.get(cue) ?? [],
    at: cue.start,
  }));
  return utterances.filter(
    (each, i) =>
      each.quotations.length > 0 ||
      !utterances.some((other, j) => j < i && speakerKey(other.speaker) === speakerKey(each.speaker)),
  );
}

/** `Araghchi: “…”`, the same speaker going on, or the only person of the sentence. */
function withoutVerb(
  article: ToRead,
  sentence: Sentence,
  quotations: readonly Quotation[],
  last: Utterance | null,
): Speaker | null {
  const [first] = quotations;
  const before = within(article.subjects, sentence).filter(
    ({ kind, end }) => kind !== 'pronoun' && end <= (first?.start ?? 0),
  );
  const label = before.find(({ end }) => /^[^\w]{0,3}:[^\w]*$/.test(article.outside.slice(end, first?.start)));
  if (label) return speakerOf(article, label, 'label');
  if (last && isHuman(last.speaker) && last.quotations.length > 0 && goesOn(article, sentence, last, first)) {
    return { ...last.speaker, reason: 'same_speaker' };
  }
  const after = within(article.subjects, sentence).filter(({ start }) => start >= (first?.end ?? 0));
  const persons = (before.length > 0 ? before : after).filter(({ kind }) => kind === 'person' || kind === 'office');
  const only = persons.length === 1 && !sentence.heading ? persons[0] : undefined;
  return only ? speakerOf(article, only, 'only_name') : null;
}

/** In the same paragraph, or a paragraph that is nothing but a quotation. */
function goesOn({ outside }: ToRead, sentence: Sentence, last: Utterance, first: TextSpan | undefined): boolean {
  if (sentence.paragraph === last.sentence.paragraph)
    return first !== undefined && sentence.index - last.sentence.index <= 2;
  const rest = outside.slice(sentence.start, sentence.end).replaceAll(BLANK, '');
  return sentence.paragraph === last.sentence.paragraph + 1 && (rest.match(/[a-z]{2,}/g) ?? []).length <= 1;
}

function speakerOf(article: ToRead, subject: Subject, reason: SpeakerReason): Speaker {
  const { actor, side, kind } = subject;
  return { actor, side, kind, words: wordsOf(article, subject.name), via: null, reason };
}

/** The same for the same speaker: an id, or the words of the article. */
export function speakerKey({ actor, words }: Speaker): string {
  return actor?.id ?? words;
}

function wordsOf({ text }: ToRead, { start, end }: TextSpan): string {
  return text.slice(start, end);
}
