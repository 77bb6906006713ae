import { isPlain } from '@domain/lifecycle/outcome.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '@domain/timeline/item.js';
import type { TimelineLabels } from '../../timeline/types.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels, useStatusLabel } from '../../ui/use-labels.js';

/** Every word that the timeline shows or says, in the reader's language. */
export function useTimelineLabels(dossier: string): TimelineLabels {
  const { t } = useTranslation();
  const { locale, list } = useFormats();
  const labels = useLabels();
  const statusOf = useStatusLabel();
  const dates = useDates();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    const inZone = dayFormats(locale);
    const dayOf = (at: Date, timeZone: string | null) => inZone(timeZone ?? 'UTC').format(at);
    const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const noteOf = ({ kind, status, overdue, latest, life, timezone }: TimelineItem): string => {
      if (overdue && latest !== null) return t('timeline.overdueSince', { day: dayOf(new Date(latest), timezone) });
      // What is disputed has a sign.
      if (isPlain(kind, status) || status === 'disputed') return '';
      const on = /^\d{4}-\d\d-\d\d/.exec(life?.on ?? '')?.[0];
      return on ? `${statusOf(kind, status)} ${dayOf(new Date(on), null)}` : statusOf(kind, status);
    };
    return {
      name: t('timeline.label', { dossier }),
      hint: t('timeline.hint'),
      note: (item) => noteOf(item),
      since: ({ earliest, timezone }) =>
        earliest === null ? '' : t('timeline.since', { day: dayOf(new Date(earliest), timezone) }),
      laneCount: ({ seen, named, earlier }) =>
        earlier > 0
          ? t('timeline.laneEarlier', { count: seen + earlier, named, earlier })
          : t(named < seen ? 'timeline.laneNamed' : 'timeline.laneAll', { count: seen, named }),
      span: ({ from, to }) => (to.getTime() - from.getTime() > SHORT ? months : day).formatRange(from, to),
      spans: t('timeline.spans', { returnObjects: true }),
      kind: (kind) => labels('kind', kind),
      status: statusOf,
      when: (item) => dates.when(item),
      settled: ({ on, timing }) => [on && dates.date(on), timing && t(`timeline.${timing}`)].filter(Boolean).join(', '),
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
  }, [t, locale, list, labels, statusOf, dates, dossier]);
}

/** Two months, in milliseconds: a shorter stretch is told by its days. */
const SHORT = 62 * 86_400_000;

/** Formats of a day and its month by zone, each made once: that takes far longer than using it. */
function dayFormats(locale: string): (timeZone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const format = made.get(timeZone) ?? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
    made.set(timeZone, format);
    return format;
  };
}
