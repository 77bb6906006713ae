import { label } from '../domain/labels/labels.js';
import { statusLabel } from '../domain/labels/status-label.js';
import { pickLanguage, type Language } from '../domain/spoken-languages.js';
import { describeWhen } from '../domain/time/describe-when.js';
import type { Asked } from './event-format.js';
import type { ToldEvent } from './told-event.js';

/** The language of labels for whoever asks. */
export function languageOf({ perspective: { language } }: Pick<Asked, 'perspective'>): Language {
  return pickLanguage([language ?? null]);
}

/** What an event is, how it stands, when and where, in one line: `Talks · confirmed · 6 February 2026 · Muscat`. */
export function lineOf({ kind, status, when, timezone, place }: ToldEvent, language: Language): string {
  const words = [
    label('kind', kind, language),
    statusLabel(kind, status, language),
    describeWhen({ when, timezone }, language),
  ];
  return [...words, ...(place === null ? [] : [place])].join(' · ');
}

/** Where the page of an event is. */
export function pageOf({ ref, id }: ToldEvent, { here, query: { knownOn } }: Pick<Asked, 'here' | 'query'>): string {
  return `${here}/events/${ref ?? id}${knownOn === undefined ? '' : `?knownOn=${knownOn}`}`;
}
