import { FORMAT_WORDS } from '../packs/words/meetings.js';
import type { TextSpan } from '../text/spans.js';
import type { Occurrence } from './occurrence.js';
import type { Reading } from './reading.js';

/** Talks and meetings are told in each other's words. */
export function classOf(kind: Occurrence['kind']): string {
  return kind === 'talks' || kind === 'meeting' ? 'gathering' : kind;
}

export function isTalks({ folded, pack }: Reading, noun: TextSpan): boolean {
  return [...folded.slice(noun.start, noun.end).matchAll(pack.events.nouns.talks)].length > 0;
}

export function formatOf({ outside, language }: Reading, { start, end }: TextSpan): Occurrence['format'] {
  return FORMAT_WORDS[language].find(([, pattern]) => pattern.test(outside.slice(start, end)))?.[0] ?? null;
}
