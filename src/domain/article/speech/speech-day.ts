import { readSaid } from '../../time/said/read-said.js';
import type { DateMention } from '../dates/dates.js';
import { isQuoted } from '../text/quoted.js';
import type { Dated as Text } from '../dates/read-dates.js';
import { gap, within } from '../text/spans.js';
import { speakerKey, type Utterance } from './utterance.js';

/** On which day something was said. */
export interface SpeechDay {
  /** EDTF */
  readonly when: string;
  /** The words of the date and the rule that read them, where the sentence itself names the day. */
  readonly saidAs: string | null;
  readonly saidRule: string | null;
}

type Dated = Pick<Text, 'publishedOn' | 'dates' | 'outside' | 'folded' | 'language'> & {
  readonly utterances: readonly Utterance[];
};

/**
 * The day each utterance was made: as its sentence says it, else as the same speaker's before it does, else the latest
 * recent day that the text has named, else the article's.
 */
export function daysOfSpeech(reading: Dated): Map<Utterance, SpeechDay> {
  const days = new Map<Utterance, SpeechDay>();
  const ofSpeaker = new Map<string, string>();
  let [next, latest] = [0, null as string | null];
  for (const utterance of reading.utterances) {
    for (let date = reading.dates[next]; date && date.end <= utterance.sentence.start; date = reading.dates[++next]) {
      if (isRecent(reading, date) && (latest === null || date.when > latest)) latest = date.when;
    }
    const own = dayIn(reading, utterance);
    const speaker = speakerKey(utterance.speaker);
    if (own) ofSpeaker.set(speaker, own.when);
    const when = own?.when ?? ofSpeaker.get(speaker) ?? latest ?? reading.publishedOn;
    days.set(utterance, { when, saidAs: own?.words ?? null, saidRule: own?.rule ?? null });
  }
  return days;
}

function dayIn(reading: Dated, { sentence, at }: Utterance): DateMention | null {
  const cue = { start: at, end: at };
  const dates = within(reading.dates, sentence);
  const days = dates.map((date) => asSaid(reading, at, date)).filter((date) => isRecent(reading, date));
  const beside = dates.find((date) => isPast(reading, date) && /^[a-z ]{0,8}$/.test(wordsTo(reading, at, date)));
  if (beside) return beside;
  return days.sort((a, b) => gap(a, cue) - gap(b, cue))[0] ?? null;
}

/** A weekday close to a verb of saying is over, whatever is said of things to come. */
function asSaid({ publishedOn, language, outside, folded }: Dated, at: number, date: DateMention): DateMention {
  if (gap(date, { start: at, end: at }) > CLOSE || isQuoted({ outside, folded }, date.start) || /\d/.test(date.words))
    return date;
  const said = readSaid(date.words, { saidOn: publishedOn, language, facing: 'past', timezone: null });
  return said && said.when !== null && date.rule.startsWith('weekday')
    ? { ...date, when: said.when, rule: said.rule, first: said.earliest, last: said.latest }
    : date;
}

const CLOSE = 45;

/** A day named by the article itself, not long before it appeared. */
function isRecent(reading: Dated, { start, first, last }: DateMention): boolean {
  const { publishedOn } = reading;
  if (first === null || first !== last || first > publishedOn || isQuoted(reading, start)) return false;
  return (Date.parse(publishedOn) - Date.parse(first)) / 86_400_000 <= RECENT;
}

/** `said last week`: a window that lies behind, named right after the verb. */
function isPast({ publishedOn }: Dated, { last }: DateMention): boolean {
  return last !== null && last < publishedOn;
}

/** What stands between the verb of saying and a date after it; a full stop where it does not come after it. */
function wordsTo({ outside }: Dated, at: number, { start }: DateMention): string {
  return start > at ? outside.slice(at, start).replace(/^[a-z'-]+/, '') : '.';
}

const RECENT = 3;
