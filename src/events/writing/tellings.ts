import { uuidv7 } from 'uuidv7';
import { refusal, type Refusal } from '../../domain/refusals/refusal.js';
import type { EventDocumentDto, TellingDocumentDto } from '../event-document.dto.js';
import type { TellingInputDto } from './event-parts.dto.js';

type Tellings = EventDocumentDto['tellings'];

/** What a write says of an event's title and summary beside its tellings: they are those of the newest, in its language. */
export interface BareWords {
  readonly title?: string;
  readonly summary?: string;
}

/** A telling as it is kept; without a day it is known with the event, and without a language its first is the original. */
export function telling(
  { knownOn, language, title, summary }: TellingInputDto,
  eventKnownOn: string,
): TellingDocumentDto {
  const original = language ?? Object.keys(title)[0] ?? '';
  return { knownOn: knownOn ?? eventKnownOn, language: original, title, summary: summary ?? { [original]: '' } };
}

/** The first telling of an event that is given none. */
export function firstTelling(words: BareWords, language: string, knownOn: string): Tellings {
  const { title = '', summary = '' } = words;
  return { [uuidv7()]: { knownOn, language, title: { [language]: title }, summary: { [language]: summary } } };
}

/** Mends the newest telling in the language it was written in: what it said was wrong, on every day. */
export function mended(tellings: Tellings, { title, summary }: BareWords): Tellings {
  const [id, newest] = oldestFirst(tellings).at(-1) ?? [];
  if (id === undefined || newest === undefined || (title === undefined && summary === undefined)) return tellings;
  const { language } = newest;
  const after = {
    ...newest,
    title: title === undefined ? newest.title : { ...newest.title, [language]: title },
    summary: summary === undefined ? newest.summary : { ...newest.summary, [language]: summary },
  };
  return { ...tellings, [id]: after };
}

/** The first telling is known with the event: it moves where that one's day does. */
export function movedWith(tellings: Tellings, before: string, after: string): Tellings {
  const [id, first] = oldestFirst(tellings)[0] ?? [];
  if (id === undefined || first?.knownOn !== before || before === after) return tellings;
  return { ...tellings, [id]: { ...first, knownOn: after } };
}

/** An event is told of from the day it is known, once a day, and each telling has its words in the language it was written in. */
export function mistakesInTellings({ tellings, knownOn }: Pick<EventDocumentDto, 'tellings' | 'knownOn'>): Refusal[] {
  const told = oldestFirst(tellings);
  const at = new Map(Object.keys(tellings).map((id, index) => [id, `/tellings/${index}`]));
  const [first] = told;
  if (!first) return [refusal('/tellings', 'needs_telling', 'An event needs a title.')];
  return [
    ...(first[1].knownOn === knownOn
      ? []
      : [
          refusal(
            `${at.get(first[0])}/knownOn`,
            { code: 'told_since_known', parameters: { day: knownOn } },
            `The first telling is known with the event, on ${knownOn}.`,
          ),
        ]),
    ...told.flatMap(([id, { knownOn: day }], index) =>
      told[index - 1]?.[1].knownOn === day
        ? [refusal(`${at.get(id)}/knownOn`, 'given_twice', 'Two tellings are known from the same day.')]
        : [],
    ),
    ...told.flatMap(([id, { language, title }]) =>
      /\S/.test(title[language] ?? '')
        ? []
        : [
            refusal(
              `${at.get(id)}/title`,
              { code: 'original_missing', parameters: { language } },
              `The title in the language it was written in (${language}) is missing.`,
            ),
          ],
    ),
  ];
}

export function oldestFirst(tellings: Tellings): [string, TellingDocumentDto][] {
  return Object.entries(tellings).sort(([, a], [, b]) => a.knownOn.localeCompare(b.knownOn));
}
