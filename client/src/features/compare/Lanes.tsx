import { midnight } from '@domain/time/calendar.js';
import { dayInZone } from '@domain/time/zones.js';
import type { Months } from '@domain/time/months.js';
import { NARROW } from '@domain/first-questions.js';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { timeTicks } from '../../ui/axis/time-axis.js';
import { useTickWords } from '../../ui/axis/use-tick-words.js';
import across from '../../ui/across.module.css';
import { classNames } from '../../ui/class-names.js';
import { direction } from '../../ui/direction.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { useMedia } from '../../ui/use-media.js';
import { useWidth } from '../../ui/use-width.js';
import styles from './compare.module.css';
import { dayTicks, extentOf, type Lane } from './lane.js';
import { LaneRow } from './LaneRow.js';
import { useDayWords } from './use-day-words.js';
import type { DossierLane } from './use-lanes.js';

const DAY = 86_400_000;
/** Pixels that the words of a tick need. */
const TICK = 90;

const SIZES = { wide: { names: 4, levels: 4, mark: 24 }, narrow: { names: 2, levels: 2, mark: 44 } } as const;

interface LanesProps {
  readonly lanes: readonly DossierLane[];
  readonly aligned: boolean;
  readonly knownOn: string | undefined;
}

/** One lane a dossier, all on one axis: of the calendar, or of the days since day zero. */
export function Lanes({ lanes, aligned, knownOn }: LanesProps) {
  const { t } = useTranslation('compare');
  const { date } = useDates();
  const [ref, width] = useWidth();
  const isNarrow = useMedia(NARROW);
  const { months } = useFormats();
  const tickWords = useTickWords();
  const dayWords = useDayWords();
  const there = lanes.flatMap(({ lane }) => lane ?? []);
  const extent = extentOf(there);
  const size = isNarrow ? SIZES.narrow : SIZES.wide;
  const startOf = (at: number) =>
    extent ? size.mark / 2 + ((at - extent.from) / (extent.to - extent.from)) * (width - size.mark) : 0;
  const xOf = direction() === 'rtl' ? (at: number) => width - startOf(at) : startOf;
  const most = Math.max(1, ...there.flatMap(({ bars }) => bars.map(({ count }) => count)));
  // Words close to the end would leave the axis.
  const ticks = (
    extent && width > 0 ? ticksOf(extent, aligned ? null : months, Math.max(2, Math.floor(width / TICK))) : []
  ).filter((tick) => startOf(tick) < width - TICK);
  return (
    <figure
      className={classNames(styles.figure, across.across)}
      data-narrow={isNarrow || undefined}
      aria-label={t('figure')}
    >
      {lanes.map(({ dossier, lane, reach, failure, again }) => (
        <section key={dossier.slug} className={styles.lane} aria-label={dossier.title}>
          <div className={styles.head}>
            <h2>
              <Link
                to="/d/$dossier"
                params={{ dossier: dossier.slug }}
                search={knownOn === undefined ? {} : { knownOn }}
              >
                <bdi>{dossier.title}</bdi>
              </Link>
            </h2>
            <p>{(lane && aboutLane(lane, reach)) || '\u00a0'}</p>
          </div>
          <div className={styles.track}>
            {!lane && failure && <ErrorState error={failure} onRetry={again} />}
            {!lane && !failure && <Skeleton lines={[70, 90]} />}
            {lane && lane.events.length === 0 && <p className={styles.none}>{t('nothing')}</p>}
            {lane && lane.events.length > 0 && width > 0 && (
              <LaneRow {...{ dossier, lane, knownOn, width, xOf, most }} size={size} />
            )}
          </div>
        </section>
      ))}
      <div className={styles.lane} aria-hidden="true">
        <span />
        <ol ref={ref} className={styles.ticks}>
          {ticks.map((tick, index) => (
            <li key={tick} style={{ insetInlineStart: startOf(tick) }}>
              {aligned ? dayWords(tick) : tickWords(dayInZone(new Date(tick * DAY), null), index === 0)}
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );

  function aboutLane({ zero }: Lane, reach: DossierLane['reach']): string {
    if (zero !== null) return t('zero', { date: date(zero) });
    return reach ? t('reach', { from: date(reach.from), to: date(reach.to) }) : '';
  }
}

/** First days of months, or of days that are counted from day zero. */
function ticksOf(extent: { from: number; to: number }, months: Months | null, most: number): number[] {
  if (!months) return dayTicks(extent, most);
  return timeTicks(extent.from * DAY, extent.to * DAY, most, months).map((day) => midnight(day) / DAY);
}
