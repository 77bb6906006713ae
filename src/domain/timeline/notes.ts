import { isPlain } from '../lifecycle/outcome.js';
import type { Status } from '../lifecycle/status.js';
import type { Kind } from '../vocabulary.js';
import type { TimelineItem } from './item.js';
import type { PictureLabels } from './picture/labels.js';

/** How it is said, each of a day and its month in words. */
interface Said {
  readonly since: (day: string) => string;
  readonly overdueSince: (day: string) => string;
  readonly status: (kind: Kind, status: Status) => string;
}

/** What is said before and behind the titles of a timeline. `locale` is BCP 47. */
export function notesIn(locale: string, said: Said): Pick<PictureLabels, 'note' | 'since'> {
  const inZone = dayFormats(locale);
  const dayOf = (at: string, timeZone: string | null): string => inZone(timeZone ?? 'UTC').format(new Date(at));
  return {
    note: ({ kind, status, overdue, latest, life, timezone }) => {
      if (overdue && latest !== null) return said.overdueSince(dayOf(latest, timezone));
      // What is disputed has a sign.
      if (isPlain(kind, status) || status === 'disputed') return '';
      const on = /^\d{4}-\d\d-\d\d/.exec(life?.on ?? '')?.[0];
      return on ? `${said.status(kind, status)} ${dayOf(on, null)}` : said.status(kind, status);
    },
    since: ({ earliest, timezone }: TimelineItem) => (earliest === null ? '' : said.since(dayOf(earliest, timezone))),
  };
}

/** Formats of a day and its month by zone, each made once: that takes far longer than using it. */
function dayFormats(locale: string): (timeZone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const format = made.get(timeZone) ?? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
    made.set(timeZone, format);
    return format;
  };
}
