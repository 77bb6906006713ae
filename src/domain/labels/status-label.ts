import type { Status } from '../lifecycle/status.js';
import { tongueOf } from '../tongues/learnt.js';
import type { Kind } from '../vocabulary.js';
import { label } from './labels.js';

/** The status of `count` events of this kind in `language` ('fr', 'fr-CH'), where the word agrees with the kind's noun. */
export function statusLabel(kind: Kind, status: Status, language: string, count = 1): string {
  const word = label('status', status, language);
  return tongueOf(language).agree?.(word, kind, status, count) ?? word;
}
