import { useTranslation } from 'react-i18next';
import { useDates } from '../../ui/use-dates.js';
import styles from './window.module.css';
import { windowScale } from './window-scale.js';

interface WindowBarProps {
  /** YYYY-MM-DD; null where it is open. */
  readonly window: { readonly earliest: string | null; readonly latest: string | null };
  /** The day it was said; null where that is no matter. */
  readonly saidOn: string | null;
}

/** The window as a bar with fading ends, and the day it was said as a line; what it shows stands in words beside it. */
export function WindowBar({ window: { earliest, latest }, saidOn }: WindowBarProps) {
  const { t } = useTranslation('form');
  const { date } = useDates();
  const from = saidOn ?? earliest ?? latest;
  const scale = from && windowScale({ earliest, latest }, from);
  if (!scale) return null;
  const style = { insetInlineStart: `${scale.start}%`, inlineSize: `${scale.end - scale.start}%` };
  return (
    <div className={styles.bar} aria-hidden="true" title={t('windowBar')}>
      <span
        className={styles.barWindow}
        style={style}
        data-open-start={scale.openStart || undefined}
        data-open-end={scale.openEnd || undefined}
        data-vague={earliest !== latest || undefined}
      />
      {saidOn !== null && (
        <span className={styles.barSaid} style={{ insetInlineStart: `${scale.said}%` }}>
          <span data-far={scale.said > 60 || undefined}>
            {t('saidMark')} <bdi>{date(saidOn)}</bdi>
          </span>
        </span>
      )}
    </div>
  );
}
