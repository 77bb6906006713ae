import { useTranslation } from 'react-i18next';
import { useDates } from '../../ui/use-dates.js';
import styles from './window.module.css';
import type { Understood } from './understood.js';
import { windowScale } from './window-scale.js';

/** The window as a bar with fading ends, and the day it was said as a line; what it shows stands in words beside it. */
export function WindowBar({ understood, saidOn }: { understood: Understood; saidOn: string }) {
  const { t } = useTranslation('form');
  const { date } = useDates();
  const scale = windowScale(understood, saidOn);
  if (!scale) return null;
  const style = { insetInlineStart: `${scale.start}%`, inlineSize: `${scale.end - scale.start}%` };
  return (
    <div className={styles.bar} aria-hidden="true" title={t('windowBar')}>
      <span
        className={styles.barWindow}
        style={style}
        data-open-start={scale.openStart || undefined}
        data-open-end={scale.openEnd || undefined}
        data-vague={understood.earliest !== understood.latest || undefined}
      />
      <span className={styles.barSaid} style={{ insetInlineStart: `${scale.said}%` }}>
        <span data-far={scale.said > 60 || undefined}>
          {t('saidMark')} <bdi>{date(saidOn)}</bdi>
        </span>
      </span>
    </div>
  );
}
