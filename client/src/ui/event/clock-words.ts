import { COUNTRIES } from '@domain/places/countries.js';
import { otherDays, type OtherDay } from '@domain/places/other-days.js';
import { placeIn } from '@domain/places/called/place-in.js';
import { describeWhen } from '@domain/time/describe-when.js';
import { intlLocale } from '@domain/tongues/written.js';
import type { TFunction } from 'i18next';
import type { Actor, EventSummary } from '../../api/types.js';
import { clocksOf, type Clock, type Timed } from './clocks.js';

/** What clocks and calendars elsewhere showed, in the reader's language; both empty where all agree. */
interface ClockWords {
  readonly clocks: readonly { readonly name: string; readonly text: string }[];
  /** One for each capital that had another calendar day. */
  readonly notes: readonly string[];
}

interface Reader {
  readonly t: TFunction;
  readonly language: string;
  /** IANA. */
  readonly zone: string;
}

type Event = Timed & { participations: readonly Pick<EventSummary['participations'][number], 'role' | 'side'>[] };

/** Whose calendars count: of those who face each other, and of who stands between them. */
const ROLES: readonly string[] = ['party', 'target', 'mediator'];

export function clockWords(event: Event, actors: readonly Actor[], { t, language, zone }: Reader): ClockWords {
  const sides = new Set(event.participations.filter(({ role }) => ROLES.includes(role)).map(({ side }) => side));
  const countries = actors.filter(({ slug }) => sides.has(slug)).flatMap(({ country }) => country ?? []);
  const names: Record<Clock, string> = {
    local: t('event.localTime'),
    utc: t('event.utc'),
    reader: t('event.readerTime'),
  };
  return {
    clocks: clocksOf(event, zone, intlLocale(language)).map(({ clock, text }) => ({ name: names[clock], text })),
    notes: otherDays(event, countries).map((other) => noteOf(other, t, language)),
  };
}

function noteOf({ country, day, is, hours }: OtherDay, t: TFunction, language: string): string {
  const [english = country, french = english] = COUNTRIES.get(country)?.capital ?? [];
  const words = {
    capital: language.startsWith('fr') ? french : placeIn(english, language),
    day: describeWhen({ when: day, timezone: null }, language),
  };
  if (hours === null) return t(is === 'still' ? 'event.dayStill' : 'event.dayAlready', words);
  return t(is === 'still' ? 'event.hoursStill' : 'event.hoursAlready', { ...words, count: hours });
}
