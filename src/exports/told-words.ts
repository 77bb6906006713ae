import { labelLanguage } from '../common/perspective.js';
import type { Language } from '../domain/spoken-languages.js';
import type { Asked } from './event-format.js';
import type { ToldEvent } from '../events/told-event.sql.js';

/** The language of labels for whoever asks. */
export function languageOf({ perspective }: Pick<Asked, 'perspective'>): Language {
  return labelLanguage(perspective);
}

/** Where the page of an event is. */
export function pageOf({ ref, id }: ToldEvent, { here, query: { knownOn } }: Pick<Asked, 'here' | 'query'>): string {
  return `${here}/events/${ref ?? id}${knownOn === undefined ? '' : `?knownOn=${knownOn}`}`;
}
