import { addDays, isoDay } from '../../time/said/days.js';
import type { DateMention } from '../dates/date-mention.js';
import { gap, within } from '../text/spans.js';
import { type Telling, narrowest } from './join.js';
import { classOf } from './kinds.js';
import type { Occurrence } from './occurrence.js';
import type { Reading } from './reading.js';

const RECENT = 4;

/** Months of talks are no one gathering. */
const LONGEST_LASTING = 45;

interface When {
  readonly when: string;
  readonly saidAs: string | null;
  readonly saidRule: string | null;
  readonly date: DateMention | null;
}

export function whenOf(reading: Reading, group: Telling, lead: Occurrence): When {
  const date = narrowest(group);
  const lasting = lead.done && classOf(lead.kind) === 'gathering' ? lastingOf(reading, group) : null;
  const told = latestDay(reading, lead);
  const end =
    date?.first && date.first === date.last
      ? date.first
      : (dayBefore(reading, lead) ?? told?.first ?? reading.publishedOn);
  if (lasting?.lasts && lasting.lasts > 1 && lasting.lasts <= LONGEST_LASTING && (!date || date.first === date.last)) {
    const begins =
      date !== null && reading.pack.telling.from.test(reading.outside.slice(lead.sentence.start, lasting.start));
    // What has just begun lasts from its day on, what is over up to it.
    if (lead.status === 'under_way' || begins)
      return {
        when: `${end}/${shifted(end, lasting.lasts - 1)}`,
        ...{ saidAs: (date ?? lasting).words, saidRule: (date ?? lasting).rule, date: date ?? lasting },
      };
    const first = shifted(end, 1 - lasting.lasts);
    return { when: `${first}/${end}`, saidAs: lasting.words, saidRule: lasting.rule, date: lasting };
  }
  const began = group.find((each) => each.began)?.began?.first;
  if (date?.first && date.first === date.last && began && began < date.first)
    return { when: `${began}/${date.first}`, saidAs: date.words, saidRule: date.rule, date };
  if (date) return { when: date.when, saidAs: date.words, saidRule: date.rule, date };
  // Of what is done the words of the day that it is taken from are its own.
  return told && lead.done && end === told.first
    ? { when: end, saidAs: told.words, saidRule: told.rule, date: told }
    : { when: end, saidAs: null, saidRule: null, date: null };
}

/** `a day after the talks`, `au lendemain des négociations`: the day before the one that the text is of. */
function dayBefore(reading: Reading, { noun, sentence }: Occurrence): string | null {
  const head = noun ? reading.outside.slice(Math.max(sentence.start, noun.start - 40), noun.start) : '';
  return /\b(?:(?:a|one|the) day after|au lendemain d)/.test(head) ? shifted(reading.publishedOn, -1) : null;
}

/** `three weeks of talks`: how long it lasted, told right beside its noun. */
function lastingOf(reading: Reading, group: Telling): DateMention | null {
  return (
    group
      .flatMap(({ noun, sentence }) =>
        noun
          ? within(reading.dates, sentence).filter(
              (date) => date.lasts !== null && gap(date, noun) < 8 && date.end <= noun.start,
            )
          : [],
      )
      .at(0) ?? null
  );
}

/** The last recent day that the text names up to a place where it is the only one; of several the one of its opening. */
function latestDay(
  { dates, publishedOn, sentences, outside, pack }: Reading,
  { sentence, kind }: Occurrence,
): DateMention | null {
  // `is to see them again this morning`
  const isToCome = (at: number) => {
    const head = outside.slice(Math.max(0, at - TO_COME), at);
    return pack.telling.toCome.test(head.slice(head.search(/[^.;:]*$/)));
  };
  const recent = dates.filter(
    ({ first, last, start }) =>
      first !== null &&
      first === last &&
      first <= publishedOn &&
      days(first, publishedOn) <= RECENT &&
      !isToCome(start),
  );
  // What is promised is news, whatever is told of the days before.
  const from = kind === 'commitment' ? sentence.start : 0;
  const before = recent.filter(({ start, end }) => start >= from && end <= sentence.end);
  const opening = sentences.filter(({ heading }) => !heading).slice(0, kind === 'commitment' ? 3 : 1);
  const first = recent.find(({ start }) => opening.some((each) => start >= each.start && start < each.end));
  return (before.length > 1 && first ? first : before.at(-1)) ?? first ?? null;
}

/** So far before a day stands the verb of what is to come. */
const TO_COME = 45;

export function isNews(lead: Occurrence, when: string, { publishedOn }: Reading): boolean {
  const day = when.split('/').at(-1) ?? '';
  return (
    /^\d{4}-\d\d-\d\d/.test(day) &&
    days(day.slice(0, 10), publishedOn) <= RECENT &&
    (classOf(lead.kind) === 'gathering' || lead.kind === 'agreement')
  );
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function shifted(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return isoDay(addDays({ year, month, day: date }, count));
}
