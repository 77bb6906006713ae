import type { EventDetail } from '../../../api/types.js';

export type Telling = EventDetail['tellings'][number];
export type Words = Readonly<Record<string, string>>;

/** The fields of the form that hold what an event is called and what is said of it, in the language it is written in. */
export const WORD_FIELDS = ['title', 'summary', 'shortTitle', 'toldOn'] as const;

/** The same in another language, which is its key (BCP 47). */
export interface TranslationDraft {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly shortTitle: string;
}

/** As recorded: what the form does not show of it is kept. */
export interface RecordedWords {
  /** Oldest first. */
  readonly tellings: readonly Telling[];
  readonly shortTitle: Words;
}

export const NO_WORDS = {
  title: '',
  summary: '',
  shortTitle: '',
  toldOn: '',
  translations: [],
} as const satisfies Record<(typeof WORD_FIELDS)[number] | 'translations', unknown>;
