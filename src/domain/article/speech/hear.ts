import type { Dated } from '../dates/read-dates.js';
import { daysOfSpeech, type SpeechDay } from './speech-day.js';
import { utterancesIn } from './utterances.js';
import { type Utterance } from './utterance.js';

/** A text with who says what in it, and on which day. */
export interface Heard extends Dated {
  readonly utterances: readonly Utterance[];
  /** The same by the number of their sentence. */
  readonly said: ReadonlyMap<number, readonly Utterance[]>;
  readonly days: ReadonlyMap<Utterance, SpeechDay>;
}

/** The fourth room: who speaks. */
export function hear(dated: Dated): Heard {
  const utterances = utterancesIn(dated);
  return { ...dated, utterances, said: bySentence(utterances), days: daysOfSpeech({ ...dated, utterances }) };
}

function bySentence(utterances: readonly Utterance[]): Map<number, Utterance[]> {
  const said = new Map<number, Utterance[]>();
  for (const utterance of utterances) {
    const { index } = utterance.sentence;
    said.set(index, [...(said.get(index) ?? []), utterance]);
  }
  return said;
}
