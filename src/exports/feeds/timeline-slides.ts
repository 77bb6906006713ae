import { eventLine } from '../../domain/labels/event-line.js';
import { label } from '../../domain/labels/labels.js';
import type { Language } from '../../domain/spoken-languages.js';
import { describeWhen } from '../../domain/time/describe-when.js';
import { dayInZone } from '../../domain/time/zones.js';
import { called } from '../../events/called.sql.js';
import { eventsCopy } from '../events-copy.sql.js';
import type { Asked, EventFormat } from '../event-format.js';
import type { ExportQueryDto } from '../exports.dto.js';
import { rowsOf } from '../json-lines.js';
import type { Pieces } from '../../common/pieces.js';
import type { Snapshot } from '../snapshot.js';
import { toldEvent, type ToldEvent } from '../../events/told-event.sql.js';
import { languageOf, pageOf } from '../told-words.js';
import { html } from './html.js';

/** The JSON that TimelineJS 3 draws. */
export const TIMELINE_JS = {
  ending: 'timelinejs.json',
  type: 'application/json; charset=utf-8',
  pieces: slides,
} as const satisfies EventFormat<ExportQueryDto>;

const UNDATED = {
  en: (count: number) => `${count} without a date ${count === 1 ? 'is' : 'are'} not shown.`,
  fr: (count: number) => `${count} sans date ${count === 1 ? 'n’est pas montré' : 'ne sont pas montrés'}.`,
  ar: (count: number) => `بلا تاريخ وغير معروضة: ${count}.`,
  fa: (count: number) => `${count} مورد بی تاریخ نشان داده نمی‌شود.`,
} as const satisfies Record<Language, (count: number) => string>;

async function* slides(snapshot: Snapshot, asked: Asked<ExportQueryDto>): Pieces {
  const language = languageOf(asked);
  const headline = html`${await called((sql, values) => snapshot.rows(sql, values), asked)}`;
  let [undated, separator] = [0, ''];
  yield '{"events":[';
  for await (const rows of rowsOf<ToldEvent>(snapshot.copy(eventsCopy(asked, toldEvent, asked.query)))) {
    for (const row of rows) {
      const slide = slideOf(row, asked, language);
      if (slide === null) undated += 1;
      else {
        yield separator + JSON.stringify(slide);
        separator = ',';
      }
    }
  }
  const text = undated === 0 ? html`${asked.here}` : html`${UNDATED[language](undated)}`;
  yield `],"title":${JSON.stringify({ text: { headline, text } })}}`;
}

/** Null where it has no date at all, for which TimelineJS has no place. */
function slideOf(event: ToldEvent, asked: Asked, language: Language): object | null {
  const { earliest, latest, timezone, when } = event;
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return null;
  const [start, end] = [dateOf(first, event), dateOf(last, event)];
  const page = pageOf(event, asked);
  return {
    unique_id: event.ref ?? event.id,
    group: label('kind', event.kind, language),
    start_date: start,
    ...(JSON.stringify(start) !== JSON.stringify(end) && { end_date: end }),
    display_date: describeWhen({ when, timezone }, language),
    text: {
      headline: html`${event.title}`,
      text: html`<p>${event.summary}</p>
        <p><a href="${page}">${eventLine(event, language)}</a></p>`,
    },
  };
}

/** As exact as it is known, on the calendar of its place. */
function dateOf(instant: string, { precision, timezone }: ToldEvent): object {
  const at = new Date(instant);
  const [, year = '', month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(dayInZone(at, timezone)) ?? [];
  if (precision === 'year') return { year: Number(year) };
  if (precision === 'month') return { year: Number(year), month: Number(month) };
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return precision === 'instant' ? { ...date, ...hourOf(at, timezone) } : date;
}

function hourOf(at: Date, timezone: string | null): { hour: number; minute: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: timezone ?? 'UTC', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return { hour: part('hour'), minute: part('minute') };
}
