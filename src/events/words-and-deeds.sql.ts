import { WORD_KINDS } from '../domain/vocabulary.js';

const WORDS = WORD_KINDS.map((kind) => `'${kind}'`).join(', ');

/** Whether `event` was said rather than done; what was retracted was neither. */
export function isWord(event: string): string {
  return `(${event}.kind IN (${WORDS}) AND ${event}.status <> 'retracted')`;
}

/** Whether `event` was done: talks and meetings once they are held, all else that is not a word unless retracted. */
export function isDeed(event: string): string {
  return `(${event}.kind NOT IN (${WORDS}) AND ${event}.status <> 'retracted'
    AND (${event}.kind NOT IN ('talks', 'meeting') OR ${event}.status = 'held'))`;
}
