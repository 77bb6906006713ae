import { inZone } from '../at-hour.js';
import { addDays, isoDay } from '../days.js';
import { Refused, type Clock, type Operation, type Parts } from '../engine/meaning.js';
import type { Context, Found } from '../found.js';
import type { Day } from '../../calendar.js';

/** Hours of a day: `Thursday at 10:00 Geneva time`, `6 February, 10:00–18:00`. */
export const CLOCK = {
  time: (parts, { doubt }) => {
    const [hour, minute] = [parts.number('hour') ?? 0, parts.number('minutes') ?? 0];
    if (hour > 23 || minute > 59) {
      doubt?.('hour');
      return null;
    }
    const half = parts.text('half');
    const less = parts.number('less') ?? 0;
    if (half === undefined) return before({ hour, minute, half: 'untold' }, less);
    // “14:30 in the afternoon” is said as well as “2:30”, but not in English or French.
    if (half !== 'am' && hour > 12 && parts.has('loose')) return { hour, minute };
    if (hour < 1 || hour > 12) return null;
    return before({ hour: (hour % 12) + (isAfternoon(half, hour) ? 12 : 0), minute }, less);
  },
  /** The hour that a span of hours begins with takes its half of the day from the end: “from 9 to 11 a.m.”. */
  hour: (parts) => ({ hour: parts.number('hour') ?? 0, minute: parts.number('minutes') ?? 0, bare: true }),
  /** Hours and minutes in four digits: `1430 hours`. */
  digits: (parts) => {
    const digits = parts.number('digits') ?? 9999;
    const [hour, minute] = [Math.floor(digits / 100), digits % 100];
    return hour < 24 && minute < 60 ? { hour, minute } : null;
  },
  sameTime: (parts, context) => clockOf(parts, 'time', context),
  zone: (parts) => parts.text('zone') ?? null,
  at: (parts, context) => {
    const found = parts.found('day', context);
    const [day, time] = [parts.day('day', context), inHalf(clockOf(parts, 'time', context), found)];
    // “At 8” is an hour where the day tells its half: “Thursday evening at 8”.
    if (time?.bare && found?.half === undefined) return null;
    return found && day && time && { ...found, when: instant(day, time, parts, context), unit: undefined };
  },
  fromTo: (parts, context) => {
    const found = parts.found('day', context);
    const day = parts.day('day', context);
    const [told, to] = [inHalf(clockOf(parts, 'a', context), found), inHalf(clockOf(parts, 'b', context), found)];
    if (!found || !day || !told || !to) return null;
    const from = told.bare && told.hour + 12 < to.hour ? { ...told, hour: told.hour + 12 } : told;
    // The end of 23:30–01:15 is on the next day.
    const last = to.hour * 60 + to.minute <= from.hour * 60 + from.minute ? addDays(day, 1) : day;
    const when = `${instant(day, from, parts, context)}/${instant(last, to, parts, context)}`;
    return { ...found, last, when, unit: undefined };
  },
} satisfies Readonly<Record<string, Operation>>;

/** A night is one half of the day until dawn, and the other from dusk on; so is noon, at eleven and at one. */
function isAfternoon(half: string, hour: number): boolean {
  if (half === 'night') return hour > 5 && hour < 12;
  if (half === 'noon') return hour < 5 || hour === 12;
  return half === 'pm';
}

/** “Eight” of an evening is 20:00; what is written in twenty-four hours, or tells its half itself, stays. */
function inHalf(clock: Clock | null, found: Found | null): Clock | null {
  const half = found?.half;
  if (!clock || half === undefined || (clock.half === undefined && !clock.bare)) return clock;
  const { hour } = clock;
  return hour > 0 && hour < 12 && isAfternoon(half, hour) ? { ...clock, hour: hour + 12 } : clock;
}

/** So many minutes before: a quarter to ten. */
function before({ hour, minute, half }: Clock, less: number): Clock {
  return less === 0 ? { hour, minute, half } : { hour: (hour + 23) % 24, minute: 60 - less, half };
}

function clockOf(parts: Parts, name: string, context: Context): Clock | null {
  const value = parts.value(name, context);
  return value !== null && typeof value === 'object' && 'hour' in value ? value : null;
}

function instant(day: Day, { hour, minute }: Clock, parts: Parts, context: Context): Found['when'] {
  const told = parts.value('zone', context);
  // A zone of the words wins over that of the form.
  const zone = typeof told === 'string' && told !== 'local' ? told : context.timezone;
  if (!zone || zone === 'unclear') throw new Refused('zone');
  const digits = (value: number) => String(value).padStart(2, '0');
  const when = inZone(`${isoDay(day)}T${digits(hour)}:${digits(minute)}:00`, zone);
  if (when === null) throw new Refused('time');
  return when;
}
