import type { EventDetail } from '../../api/types.js';

/** The language (BCP 47) in which an event was told as it reads now: that of its newest telling. */
export function writtenIn({ tellings, titleLanguage }: Pick<EventDetail, 'tellings' | 'titleLanguage'>): string {
  return tellings.at(-1)?.language ?? titleLanguage;
}
