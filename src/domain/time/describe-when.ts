import { dateInWords, dayInWords, gregorian, plainSpan, rangeInWords, tellsSolar, tidy } from './date-words.js';
import { partsOf, type IntervalEnd, type Parts, type SetMember } from './parts.js';
import { tongueOf } from '../tongues/learnt.js';
import { listInWords } from '../tongues/list-in-words.js';
import { intlLocale } from '../tongues/written.js';
import { dayInZone, isTimeZone } from './zones.js';

export interface Describable {
  /** EDTF, an RFC 3339 instant, or two of them. */
  readonly when: string;
  /** IANA zone of the event's place, in which an instant is shown; null is UTC. */
  readonly timezone: string | null;
}

/**
 * A date in the words of a language (BCP 47), whole: nothing of what the text says is left out. Years are Gregorian; in Persian,
 * days are solar Hijri ones with the Gregorian beside. A text that cannot be read comes back as it is.
 *
 * @example describeWhen({ when: '2026-02-09/2026-02-11', timezone: null }, 'en') // '9–11 February 2026'
 */
export function describeWhen({ when, timezone }: Describable, locale: string): string {
  const parts = partsOf(when);
  switch (parts.form) {
    case 'instant':
      return instantInWords(when, when, timezone, locale) ?? when;
    case 'hours':
      return instantInWords(parts.first, parts.last, timezone, locale) ?? when;
    case 'single':
      return dateInWords(parts.text, locale)?.text ?? when;
    case 'interval':
      return intervalInWords(parts.start, parts.end, locale) ?? when;
    case 'set':
      return setInWords(parts, locale) ?? when;
  }
}

/** An instant, or from one to another: the day and the zone once where both share them. */
function instantInWords(first: string, last: string, timezone: string | null, locale: string): string | null {
  const [at, until] = [new Date(first), new Date(last)];
  if (Number.isNaN(at.getTime()) || Number.isNaN(until.getTime())) return null;
  const zone = timezone !== null && isTimeZone(timezone) ? timezone : 'UTC';
  const format = new Intl.DateTimeFormat(intlLocale(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...([at, until].every((end) => end.getUTCSeconds() === 0) ? {} : { second: '2-digit' }),
    timeZone: zone,
    timeZoneName: zone === 'UTC' ? 'short' : 'shortOffset',
    calendar: tellsSolar(locale) ? 'persian' : 'gregory',
  });
  const beside = tellsSolar(locale)
    ? rangeInWords(dayInZone(at, zone), dayInZone(until, zone), gregorian(locale))
    : null;
  const both = (words: string) => (beside === null ? words : `${words} (${beside})`);
  if (first === last) return both(tongueOf(locale).phrases.polish(tidy(format.format(at))));
  // Of a range within a day, Intl leaves out the zone.
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const range = format.formatRange(at, until);
  return both(tongueOf(locale).phrases.polish(tidy(range.includes(name) ? range : `${range} ${name}`)));
}

function intervalInWords(start: IntervalEnd, end: IntervalEnd, locale: string): string | null {
  const phrases = tongueOf(locale).phrases;
  if (typeof start === 'string') {
    if (typeof end === 'string') return phrases.noDates;
    const last = dateInWords(end.text, locale);
    const missing = start === 'open' ? phrases.noStart : phrases.unknownStart;
    return last && `${phrases.until(last.text, last.isDay)}${phrases.comma}${missing}`;
  }
  if (typeof end !== 'string') return rangeInWords(start.text, end.text, locale);
  const first = dateInWords(start.text, locale);
  const missing = end === 'open' ? phrases.noEnd : phrases.unknownEnd;
  return first && `${phrases.from(first.text, first.isDay)}${phrases.comma}${missing}`;
}

function setInWords(set: Extract<Parts, { form: 'set' }>, locale: string): string | null {
  const phrases = tongueOf(locale).phrases;
  const members = shortened(set.members, locale) ?? set.members.map((member) => memberInWords(member, locale));
  const known = members.filter((member) => member !== null);
  if (known.length < members.length || known.length === 0) return null;
  const type = set.all ? 'conjunction' : 'disjunction';
  const list = listInWords(known, intlLocale(locale), type);
  const early = set.openStart ? phrases.orEarlier(list) : list;
  return set.openEnd ? phrases.orLater(early) : early;
}

function memberInWords({ first, last }: SetMember, locale: string): string | null {
  return first === last ? (dateInWords(first, locale)?.text ?? null) : rangeInWords(first, last, locale);
}

/** `17 or 18 June 2026`: days of one year say month and year once. Others than these may not put the day first. */
function shortened(members: readonly SetMember[], locale: string): string[] | null {
  if (!/^(en|en-GB|fr(-.*)?)$/.test(locale)) return null;
  const days = members.flatMap(({ first, last }) => {
    const span = first === last ? plainSpan(first) : null;
    return span?.precision === 'day' ? [span.first] : [];
  });
  const [day] = days;
  if (!day || days.length < members.length || days.some(({ year }) => year !== day.year)) return null;
  const unit = days.every(({ month }) => month === day.month) ? 'day-of-month' : 'day-and-month';
  return days.map((each, index) => dayInWords(each, index === days.length - 1 ? 'day' : unit, locale));
}
