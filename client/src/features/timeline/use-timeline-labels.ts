import { SHORT_DAY } from '@domain/tongues/written.js';
import { notesIn } from '@domain/timeline/notes.js';
import type { Months } from '@domain/time/months.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineLabels } from '../../timeline/types.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels, useStatusLabel } from '../../ui/use-labels.js';

/** Every word that the timeline shows or says, in the reader's language. */
export function useTimelineLabels(dossier: string): TimelineLabels {
  const { t } = useTranslation();
  const { locale, list, months, comma } = useFormats();
  const labels = useLabels();
  const statusOf = useStatusLabel();
  const dates = useDates();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, { ...SHORT_DAY, timeZone: 'UTC' });
    const monthRange = months.range(locale);
    return {
      name: t('timeline.label', { dossier }),
      hint: t('timeline.hint'),
      ...notesIn(locale, {
        since: (one) => t('timeline.since', { day: one }),
        overdueSince: (one) => t('timeline.overdueSince', { day: one }),
        status: statusOf,
      }),
      laneCount: ({ seen, named, earlier }) =>
        earlier > 0
          ? t('timeline.laneEarlier', { count: seen + earlier, named, earlier })
          : t(named < seen ? 'timeline.laneNamed' : 'timeline.laneAll', { count: seen, named }),
      laneShown: ({ seen, named }) => t('timeline.laneShown', { shown: seen, named }),
      span: ({ from, to }) =>
        to.getTime() - from.getTime() > SHORT || isMonths(from, to, months)
          ? monthRange(from, to)
          : day.formatRange(from, to),
      spans: t('timeline.spans', { returnObjects: true }),
      kind: (kind) => labels('kind', kind),
      status: statusOf,
      when: (item) => dates.when(item),
      comma,
      settled: ({ on, timing }) =>
        [on && dates.date(on), timing && t(`timeline.${timing}`)].filter(Boolean).join(comma),
      overdue: t('event.overdue'),
      disputed: (fields) =>
        t('timeline.disputed', { fields: list(fields.map((field) => labels('claimField', field))) }),
      earlier: t('timeline.earlier'),
      later: t('timeline.later'),
      zoomIn: t('timeline.zoomIn'),
      zoomOut: t('timeline.zoomOut'),
      fit: t('timeline.fit'),
      all: t('timeline.whole'),
      view: t('timeline.view'),
      present: t('timeline.present'),
      only: t('timeline.only'),
      today: t('timeline.today'),
      jumpTo: t('timeline.jumpTo'),
      go: t('timeline.go'),
      moved: ({ from, to }, shown, total) =>
        t('timeline.moved', { from: day.format(from), to: day.format(to), shown, total }),
      chain: (count, drawn) => t('timeline.chain', { count, drawn }),
      inChain: t('timeline.inChain'),
      zoomToThread: t('timeline.zoomToThread'),
      density: (total, titled) => t('timeline.density', { count: total, titled }),
      standing: (count) => (count === null ? t('timeline.standing') : t('timeline.standingCount', { count })),
      todayOn: (date) => t('timeline.todayOn', { day: day.format(date) }),
      knownOn: (date) => t('timeline.knownOn', { day: day.format(date) }),
      empty: t('states.emptyFilterTitle'),
      legend: t('timeline.legend', { returnObjects: true }),
    };
  }, [t, locale, list, months, comma, labels, statusOf, dates, dossier]);
}

/** Whether a stretch is of whole months, to a minute. */
function isMonths(from: Date, to: Date, { at }: Months): boolean {
  const [first, last] = [from.getTime(), to.getTime()];
  return at(first - MINUTE) < at(first + MINUTE) && at(last - MINUTE) < at(last + MINUTE);
}

const MINUTE = 60_000;

/** Two months, in milliseconds: a shorter stretch is told by its days. */
const SHORT = 62 * 86_400_000;
