import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
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
    return {
      name: t('timeline.label', { dossier }),
      hint: t('timeline.hint'),
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
      today: t('timeline.today'),
      jumpTo: t('timeline.jumpTo'),
      go: t('timeline.go'),
      moved: ({ from, to }, shown, total) =>
        t('timeline.moved', { from: day.format(from), to: day.format(to), shown, total }),
      chain: (count, drawn) => t('timeline.chain', { count, drawn }),
      inChain: t('timeline.inChain'),
      density: (total, titled) => t('timeline.density', { count: total, titled }),
      standing: (count) => (count === null ? t('timeline.standing') : t('timeline.standingCount', { count })),
      todayOn: (date) => t('timeline.todayOn', { day: day.format(date) }),
      knownOn: (date) => t('timeline.knownOn', { day: day.format(date) }),
      empty: t('states.emptyFilterTitle'),
      legend: t('timeline.legend', { returnObjects: true }),
    };
  }, [t, locale, list, labels, statusOf, dates, dossier]);
}
