import { readSaid } from '../../time/said/read-said.js';
import type { DateMention } from '../dates/date-mention.js';
import { SPEECH_DAYS } from '../packs/words/speech-days.js';
import { isQuoted } from '../text/quoted.js';
import type { Dated as Text } from '../dates/read-dates.js';
import { gap, within, type TextSpan } from '../text/spans.js';
import { speakerKey, type Utterance } from './utterance.js';

/** On which day something was said. */
export interface SpeechDay {
  /** EDTF */
  readonly when: string;
  /** The words of the date and the rule that read them, where the sentence itself names the day. */
  readonly saidAs: string | null;
  readonly saidRule: string | null;
}

type Dated = Pick<Text, 'publishedOn' | 'dates' | 'outside' | 'folded' | 'language' | 'sentences' | 'subjects'> & {
  readonly utterances: readonly Utterance[];
};

/**
 * The day each utterance was made: as its sentence says it, else as the same speaker's before it does, else the day that the
 * report is of.
 */
export function daysOfSpeech(reading: Dated): Map<Utterance, SpeechDay> {
  const days = new Map<Utterance, SpeechDay>();
  const ofSpeaker = new Map<string, string>();
  const undated = new Map<string, string>();
  const news = newsDay(reading);
  for (const utterance of reading.utterances) {
    const own = dayIn(reading, utterance);
    const speaker = speakerKey(utterance.speaker);
    if (own) ofSpeaker.set(speaker, own.when);
    const told = own?.when ?? toldDay(reading, utterance) ?? ofSpeaker.get(speaker);
    // What one says without a day is of one occasion, whatever the tense of its verbs.
    const when = told ?? undated.get(speaker) ?? (isPresent(reading, utterance) ? reading.publishedOn : news);
    if (!told && speaker !== '' && !utterance.sentence.heading) undated.set(speaker, when);
    days.set(utterance, { when, saidAs: own?.words ?? null, saidRule: own?.rule ?? null });
  }
  return days;
}

/** `“…”, says an aide`: as the article appears. A title is of the present, whatever it is about. */
function isPresent({ outside, language }: Dated, { at, sentence }: Utterance): boolean {
  return !sentence.heading && SPEECH_DAYS[language].present.test(outside.slice(at, at + LONGEST_VERB));
}

const LONGEST_VERB = 24;

/** The last recent day that its first sentences name of something done; the article's where they name none. */
function newsDay(reading: Dated): string {
  // A page that is written hour by hour is of its own day.
  const hours = reading.sentences.filter(({ start }) => CLOCK.test(reading.outside.slice(start, start + 12)));
  if (hours.length >= LIVE) return reading.publishedOn;
  const opening = reading.sentences.filter(({ heading }) => !heading).slice(0, OPENING);
  const named = opening
    .flatMap((sentence) => within(reading.dates, sentence))
    .filter((date) => isRecent(reading, date));
  return (
    named
      .map(({ when }) => when)
      .sort()
      .at(-1) ?? reading.publishedOn
  );
}

const OPENING = 3;
const LIVE = 3;
const CLOCK = /^\d{1,2} ?(?:h|[:.](?=\d))/;

/**
 * `On Sunday the Commission had set a deadline. “…”, he had replied`: before the news, on the day that the paragraph tells of. What was said
 * “at the time” is of the year that it tells of, too.
 */
function toldDay(reading: Dated, { sentence, at }: Utterance): string | null {
  const { outside, language, publishedOn } = reading;
  const { earlier, imperfect, atTheTime } = SPEECH_DAYS[language];
  const told =
    earlier.test(outside.slice(Math.max(sentence.start, at - LONGEST), at + LONGEST)) ||
    imperfect.test(outside.slice(at, sentence.end)) ||
    atTheTime.test(outside.slice(sentence.start, sentence.end));
  if (!told) return null;
  const before = reading.sentences.filter(
    ({ paragraph, index, heading }) =>
      !heading && paragraph === sentence.paragraph && index < sentence.index && sentence.index - index <= REACH,
  );
  for (const each of before.reverse()) {
    const day = within(reading.dates, each).findLast(
      (date) =>
        date.first !== null &&
        (date.first === date.last ? date.first <= publishedOn : isOfAnotherYear(date, publishedOn)) &&
        !isQuoted(reading, date.start),
    );
    if (day) return day.when;
  }
  return null;
}

/** A month or a year that lies before the article's, told with its number. */
function isOfAnotherYear({ last, words }: DateMention, publishedOn: string): boolean {
  return last !== null && last.slice(0, 4) < publishedOn.slice(0, 4) && /\d{4}/.test(words);
}

const REACH = 2;
const LONGEST = 14;

function dayIn(reading: Dated, { sentence, at }: Utterance): DateMention | null {
  const cue = { start: at, end: at };
  const dates = within(reading.dates, sentence).filter((date) => isOfSpeech(reading, sentence, at, date));
  const days = dates.map((date) => asSaid(reading, at, date)).filter((date) => isRecent(reading, date));
  const beside = dates.find(
    (date) =>
      isPast(reading, date) &&
      (date.start - sentence.start <= OPENS ||
        PRESS.test(wordsTo(reading, at, date)) ||
        isAside(reading, at, date) ||
        isVisit(reading, sentence, date)),
  );
  if (beside) return beside;
  return days.sort((a, b) => gap(a, cue) - gap(b, cue))[0] ?? null;
}

/** So far from its beginning a sentence opens with a date. */
const OPENS = 4;

/** Between a verb of saying and its day: to whom it was said. */
const PRESS =
  /^ ?(?:[a-z' ]{0,8}|(?:to )?(?:the )?(?:[a-z]+ )?(?:reporters|journalists|press|media|radio|television|parliament|senate|congress|mps|lawmakers|council|bbc|cnn)(?: [a-z]+){0,2} ?(?:on|in)?|(?:a la presse|aux journalistes|devant la presse) ?(?:en|le)?) ?$/;

/** Whether a day is that of the saying, and not of something said or of what the speaker did besides. */
function isOfSpeech(reading: Dated, sentence: TextSpan, at: number, date: DateMention): boolean {
  const { outside, subjects } = reading;
  const { start, end } = date;
  if (start < at) {
    const between = outside.slice(end, at);
    // `X, who arrived on Monday, said`: a day of what X did besides.
    if (
      between.includes(',') &&
      !isVisit(reading, sentence, date) &&
      within(subjects, { start: sentence.start, end: start }).some(({ kind }) => kind !== 'pronoun')
    )
      return false;
    if (/^['’]s\b/.test(between)) return false;
    if (between.length <= 4) return true;
    // `On Friday, X said`; not `arrived on Friday, X said`.
    return start - sentence.start <= 14 || !OWN_VERB.test(outside.slice(Math.max(sentence.start, start - 40), start));
  }
  const between = outside.slice(at, start).replace(QUOTED, ' ');
  return !/;|, (?:who|which|after|as|qui|apres|alors|dont|arriv)/.test(between) && !OWN_VERB.test(between.slice(-24));
}

/** `X had warned, in November, of “…”`: a time between commas right behind a verb of the pluperfect is that of the saying. */
function isAside({ outside, language }: Dated, at: number, { start, end }: DateMention): boolean {
  return (
    start > at &&
    SPEECH_DAYS[language].earlier.test(outside.slice(Math.max(0, at - LONGEST_VERB), at + LONGEST)) &&
    /^[^,;:«“"]{2,24}, (?:in |en |on |le |l')?$/.test(outside.slice(at, start)) &&
    outside.charAt(end) === ','
  );
}

/** `, who stopped over on 18 February,`: the day on which they were there to say it. */
function isVisit({ outside, language }: Dated, sentence: TextSpan, { start, end }: DateMention): boolean {
  const head = outside.slice(Math.max(sentence.start, start - VISITED), start);
  const clause = head.slice(head.lastIndexOf(',') + 1);
  return outside.charAt(end) === ',' && SPEECH_DAYS[language].visiting.test(clause);
}

const VISITED = 80;

/** What is quoted, and its marks. */
const QUOTED = /[«“"‘][^»”"’]*[»”"’]/g;

/** A verb right before a day that it belongs to. */
const OWN_VERB =
  /\b(?:arriv(?:ed?|ee?s?)|elected|elue?s?|signed|signee?s?|held|tenue?s?|met|took office|open(?:ed|s)|ouverte?s?|reunie?s?|since|depuis|until|before|avant|after|apres|publiee?s?|released|nomme|named|scheduled|planned|prevue?s?|due|adopted|adoptee?s?)(?: (?:on|in|le|en|the|last|late|early|only|back|here|there|une? premiere fois))* ?$/;

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

/** What stands between the verb of saying, or who says it right behind, and a date after it; a full stop where it does not come after it. */
function wordsTo({ outside, subjects }: Dated, at: number, { start }: DateMention): string {
  if (start <= at) return '.';
  const verb = /^[a-z'-]+(?:-t-(?:il|elle))?/.exec(outside.slice(at, start))?.[0].length ?? 0;
  const who = within(subjects, { start: at + verb, end: start }).find((subject) => subject.start - at - verb <= TITLED);
  return outside.slice(who && who.kind !== 'state' ? who.end : at + verb, start);
}

/** So far behind its verb stands whoever says it. */
const TITLED = 5;

const RECENT = 3;
