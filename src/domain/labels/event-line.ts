import type { Status } from '../lifecycle/status.js';
import type { Language } from '../spoken-languages.js';
import { placeIn } from '../places/called/place-in.js';
import { describeWhen } from '../time/describe-when.js';
import type { Kind } from '../vocabulary.js';
import { label } from './labels.js';
import { statusLabel } from './status-label.js';

interface Told {
  readonly kind: Kind;
  readonly status: Status;
  /** EDTF. */
  readonly when: string;
  readonly timezone: string | null;
  readonly place: string | null;
}

/** What an event is, how it stands, when and where, in one line: `Talks · confirmed · 6 February 2026 · Muscat`. */
export function eventLine({ kind, status, when, timezone, place }: Told, language: Language): string {
  const words = [
    label('kind', kind, language),
    statusLabel(kind, status, language),
    describeWhen({ when, timezone }, language),
  ];
  return [...words, ...(place === null ? [] : [placeIn(place, language)])].join(' · ');
}
