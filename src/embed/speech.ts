import { label } from '../domain/labels/labels.js';
import { statusLabel } from '../domain/labels/status-label.js';
import { AUTONYMS, type Language } from '../domain/spoken-languages.js';
import { tongueOf } from '../domain/tongues/learnt.js';
import { intlLocale, SHORT_DAY } from '../domain/tongues/written.js';
import { describeWhen, type Describable } from '../domain/time/describe-when.js';
import { monthsOf } from '../domain/time/months-of.js';
import type { TimelineWindow } from '../domain/timeline/item.js';
import { notesIn } from '../domain/timeline/notes.js';
import { runsLeft } from '../domain/timeline/picture/drawing.js';
import type { PictureLabels } from '../domain/timeline/picture/labels.js';
import { countingIn, EMBED_WORDS } from './words.js';
import type { EmbedWords } from './words-en.js';

/** How a page speaks. */
export interface Speech {
  readonly language: Language;
  /** BCP 47, for an Intl of one's own. */
  readonly locale: string;
  /** Where lines of text run, and time with them. */
  readonly towards: 'ltr' | 'rtl';
  readonly words: EmbedWords;
  /** Between parts of a line, with its space. */
  readonly comma: string;
  readonly counting: ReturnType<typeof countingIn>;
  readonly labels: PictureLabels;
  readonly when: (event: Describable) => string;
  readonly date: (day: string) => string;
  readonly span: (window: TimelineWindow) => string;
}

/** Two months, in milliseconds: a shorter stretch is told by its days. */
const SHORT = 62 * 86_400_000;

export function speechIn(language: Language): Speech {
  const words = EMBED_WORDS[language];
  const locale = intlLocale(language);
  const counting = countingIn(locale);
  const day = new Intl.DateTimeFormat(locale, { ...SHORT_DAY, timeZone: 'UTC' });
  const months = monthsOf(locale).range(locale);
  return {
    ...{ language, locale, words, counting, comma: tongueOf(language).phrases.comma },
    // As what it calls itself.
    towards: runsLeft(AUTONYMS[language]) ? 'rtl' : 'ltr',
    when: (event) => describeWhen(event, language),
    date: (at) => describeWhen({ when: at, timezone: null }, language),
    span: ({ from, to }) => (to.getTime() - from.getTime() > SHORT ? months(from, to) : day.formatRange(from, to)),
    labels: {
      ...notesIn(locale, {
        since: words.since,
        overdueSince: words.overdueSince,
        status: (kind, status) => statusLabel(kind, status, language),
      }),
      laneCount: ({ seen, named, earlier }) =>
        earlier > 0
          ? counting(words.laneEarlier, seen + earlier, named, earlier)
          : counting(named < seen ? words.laneNamed : words.events, seen, named),
      kind: (kind) => label('kind', kind, language),
      todayOn: (at) => words.todayOn(day.format(at)),
      knownOn: (at) => words.knownOn(day.format(at)),
      legend: words.legend,
    },
  };
}
