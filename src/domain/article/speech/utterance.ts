import type { ArticleActor } from '../names/article-actor.js';
import type { Mention } from '../names/mentions.js';
import type { Subject } from '../names/subjects.js';
import type { ArticleLanguage } from '../text/language.js';
import type { Sentence } from '../text/passages.js';
import type { Quotation } from '../text/quotation-marks.js';
import type { TextSpan } from '../text/spans.js';
import type { Cue } from './speakers.js';

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
  /** That word, where there is one. */
  readonly cue?: Cue;
  /** Who may have said it, where the words leave that open: what else that one says is of the same occasion. */
  readonly likely?: Speaker;
  /** Words of the same sentence by which somebody else says something. */
  readonly rivals?: readonly Cue[];
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
  readonly mentions: readonly Mention[];
}

export interface Spoken {
  readonly cue: Cue;
  readonly speaker: Speaker;
  /** Who may be meant, where that stays open. */
  readonly likely?: Speaker | undefined;
}

/** Somebody says it, and nobody can tell who. */
export const NOBODY = { actor: null, side: null, kind: 'stranger', reason: 'verb' } as const;

export function isHuman({ kind }: Speaker): boolean {
  return kind === 'person' || kind === 'office' || kind === 'stranger' || kind === 'unnamed';
}

export function speakerOf(article: ToRead, subject: Subject, reason: SpeakerReason): Speaker {
  const { actor, side, kind } = subject;
  return { actor, side, kind, words: wordsOf(article, subject.name), via: null, reason };
}

/** The same for the same speaker: an id, or the words of the article. */
export function speakerKey({ actor, words }: Speaker): string {
  return actor?.id ?? words;
}

export function wordsOf({ text }: ToRead, { start, end }: TextSpan): string {
  return text.slice(start, end);
}
