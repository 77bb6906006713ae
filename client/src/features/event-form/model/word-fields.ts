import type { EventDetail } from '../../../api/types.js';

export type Telling = EventDetail['tellings'][number];
export type Words = Readonly<Record<string, string>>;

/** The fields of the form that hold what an event is called and what is said of it. */
export const WORD_FIELDS = [
  ...(['title', 'summary', 'shortTitle', 'otherTitle', 'otherSummary', 'otherShortTitle'] as const),
  'toldOn',
] as const;

/** As recorded: what the form does not show of it is kept. */
export interface RecordedWords {
  /** Oldest first. */
  readonly tellings: readonly Telling[];
  readonly shortTitle: Words;
}

export const NO_WORDS = Object.fromEntries(WORD_FIELDS.map((name) => [name, ''])) as Record<
  (typeof WORD_FIELDS)[number],
  string
>;
