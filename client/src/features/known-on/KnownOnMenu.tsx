import { useTranslation } from 'react-i18next';
import { ClockSign } from '../../ui/icons.js';
import { later } from '../../ui/later.js';
import { PopupButton } from '../../ui/popup/PopupButton.js';
import { useDates } from '../../ui/use-dates.js';
import { useView } from '../../view/use-view.js';
import styles from './known-on.module.css';

const Items = later(async () => (await import('./KnownOnItems.js')).KnownOnItems);

/** Says as of which day all is shown, amber where that is the past; `today` (YYYY-MM-DD) is where looking back begins. */
export function KnownOnMenu({ today }: { today: string }) {
  const { t } = useTranslation();
  const { date } = useDates();
  const day = useView().search.knownOn;
  return (
    <PopupButton
      className={styles.button}
      face={
        <>
          <ClockSign />
          <span>{day === undefined ? t('knownOn.now') : t('knownOn.on', { day: date(day) })}</span>
        </>
      }
      data={{ 'data-past': day !== undefined || undefined }}
      popup="menu"
      placement="bottom end"
      ahead={Items.ahead}
    >
      <Items.View today={today} />
    </PopupButton>
  );
}
