import type { Describable } from '../domain/time/describe-when.js';
import { describeWhen } from '../domain/time/describe-when.js';
import { tongueOf } from '../domain/tongues/learnt.js';
import { intlLocale } from '../domain/tongues/written.js';
import type { Language } from '../domain/spoken-languages.js';
import type { LinkedEventDto } from '../events/event-detail.dto.js';
import { html, type Markup } from '../common/markup.js';
import { FIRST_WORDS, type FirstWords } from './words.js';

/** How a page speaks, and of which day: what every piece of it needs. */
export interface Spoken {
  readonly words: FirstWords;
  readonly language: Language;
  /** Ends every address, so that who looks back goes on looking back. */
  readonly query: string;
  readonly when: (event: Describable & { readonly latest: string | null }) => string;
  readonly date: (edtf: string) => string;
  readonly number: (value: number) => string;
  /** Between parts of a line, with its space. */
  readonly comma: string;
}

/** @param locale by which the language is written (BCP 47) */
export function spoken(language: Language, locale: string, knownOn: string | undefined): Spoken {
  const words = FIRST_WORDS[language];
  const numbers = new Intl.NumberFormat(intlLocale(locale));
  return {
    ...{ words, language, comma: tongueOf(language).phrases.comma },
    query: knownOn === undefined ? '' : `?knownOn=${knownOn}`,
    when: (event) => (event.latest === null ? words.noDay : describeWhen(event, locale)),
    date: (edtf) => describeWhen({ when: edtf, timezone: null }, locale),
    number: (value) => numbers.format(value),
  };
}

/** An event’s name, that leads to it. */
export function eventLink(
  event: Pick<LinkedEventDto, 'id' | 'ref' | 'title' | 'titleLanguage'>,
  { query }: Spoken,
): Markup {
  return html`<a href="/events/${event.ref ?? event.id}${query}"
    ><bdi lang="${event.titleLanguage}">${event.title}</bdi></a
  >`;
}
