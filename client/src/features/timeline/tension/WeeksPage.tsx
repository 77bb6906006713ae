import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import across from '../../../ui/across.module.css';
import { classNames } from '../../../ui/class-names.js';
import { direction } from '../../../ui/direction.js';
import { EventLinkMode } from '../../../ui/event/EventLink.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { usePageTitle } from '../../../ui/use-page-title.js';
import page from '../../../ui/view.module.css';
import { Explained } from './Explained.js';
import { Months } from './Months.js';
import { PeakList } from './PeakList.js';
import { Reading } from './Reading.js';
import styles from './tension.module.css';
import { useWeeks } from './use-weeks.js';
import { useWidth } from '../../../ui/use-width.js';
import { WeekChart } from './WeekChart.js';
import { WeeksTable } from './WeeksTable.js';
import { highestOf, stretchOf } from './weeks.js';

/** Narrower, and the names of the peaks stand in a list. */
const NAMED_FROM = 768;
/** Pixels for the numbers beside the chart; `tension.module.css` has the same. */
const NUMBERS = 48;
const DAY = 86_400_000;

/** Words and deeds of the whole view, large: when it turned, and what turned it. */
export function WeeksPage() {
  const { t } = useTranslation('tension');
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { data, failureReason, ...weeks } = useWeeks(dossier);
  // Of what is around the room for numbers, which comes and goes with it.
  const [frame, whole] = useWidth();
  const named = whole >= NAMED_FROM;
  const width = named ? whole - NUMBERS : whole;
  usePageTitle(t('title'));
  const highest = useMemo(() => highestOf(data?.weeks ?? []), [data]);
  // Where names have no room, a list of them stands beneath instead.
  const reading = { ...weeks, shown: weeks.shown ?? (named ? highest : null) };
  const [first, last] = [data?.weeks[0], data?.weeks.at(-1)];
  const view = useMemo(
    () => first && last && { from: stretchOf(first).from - 3 * DAY, to: stretchOf(last).to + 3 * DAY, width },
    [first, last, width],
  );
  return (
    <section aria-labelledby="tension" className={classNames(page.page, styles.large)}>
      <h2 id="tension">{t('title')}</h2>
      {!data && !failureReason && <Skeleton lines={[100, 100, 100]} />}
      {failureReason && <p role="alert">{t('failed', { why: failureReason.message })}</p>}
      {highest && <p className={styles.most}>{t('most', { week: weeks.wordsOf(highest) })}</p>}
      {data?.weeks.length === 0 && <p className={styles.note}>{t('nothing')}</p>}
      <div ref={frame} className={across.across}>
        <div className={styles.room} data-numbers={named || undefined}>
          {data && view && width > 0 && (
            <>
              <WeekChart
                tension={data}
                view={view}
                mirrored={direction() === 'rtl'}
                bars={named ? 340 : 240}
                rows={named ? { up: 3, down: 4 } : { up: 0, down: 0 }}
                numbersBeside={named}
                {...reading}
              />
              <Months view={view} mirrored={direction() === 'rtl'} />
            </>
          )}
        </div>
      </div>
      {data && view && (
        <EventLinkMode.Provider value="panel">
          <Reading tension={data} week={reading.shown} wordsOf={reading.wordsOf} />
          {!named && <PeakList tension={data} />}
          <Explained />
          <WeeksTable tension={data} from={view.from} to={view.to} />
        </EventLinkMode.Provider>
      )}
    </section>
  );
}
