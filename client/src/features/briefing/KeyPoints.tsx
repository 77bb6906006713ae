import { stands } from '@domain/undertakings/stands.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing, BriefingItem } from '../../api/types.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './briefing.module.css';

/** What one takes away who reads no further: how much there is of each part, and its foremost event. */
export function KeyPoints({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation('briefing');
  const { happened, due, overdue, standing, disputed, totals } = briefing;
  const late = overdue.findLast(({ event }) => stands(event.kind, event.status));
  return (
    <section aria-labelledby="briefing-points" className={styles.points}>
      <h3 id="briefing-points">{t('points')}</h3>
      <ul>
        <Point item={happened.at(-1)} none={t('nothing.happened')}>
          {t('point.happened', { count: totals.happened })}
        </Point>
        <Point item={due[0]} none={t('nothing.due')}>
          {t('point.due', { count: totals.due })}
        </Point>
        <Point item={overdue.at(-1)} none={t('nothing.overdue')}>
          {t('point.overdue', { count: totals.overdue })}
        </Point>
        <Point item={standing.at(-1) ?? late} none={t('nothing.standing')}>
          {t('point.standing', { count: totals.standingInAll })}
        </Point>
        {disputed.length > 0 && <li>{t('point.disputed', { count: disputed.length })}</li>}
      </ul>
    </section>
  );
}

interface PointProps {
  /** The one that is named. */
  readonly item: BriefingItem | undefined;
  /** What is said where there is none. */
  readonly none: string;
  readonly children: ReactNode;
}

function Point({ item, none, children }: PointProps) {
  const { when } = useDates();
  const { comma } = useFormats();
  if (!item) return <li>{none}</li>;
  const day = when(item.event);
  // Where a day has another calendar’s in parentheses there is no second pair around it.
  const [before, behind] = day.includes('(') ? [comma, ''] : [' (', ')'];
  return (
    <li>
      {children} <EventTitle event={item.event} />
      {before}
      <bdi>{day}</bdi>
      {behind}
    </li>
  );
}
