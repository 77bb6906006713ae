import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import { useDates } from '../../ui/use-dates.js';
import { useView } from '../../view/use-view.js';
import styles from './briefing.module.css';
import { endingOn } from './windows.js';

/** That nothing did, and when something did last. */
export function NothingHappened({ last }: { last: string | null }) {
  const { t } = useTranslation('briefing');
  const { date } = useDates();
  const { change } = useView();
  return (
    <>
      <p>{t('nothing.happened')}</p>
      {last !== null && (
        <p className={styles.noPrint}>
          <button type="button" className={controls.pill} onClick={() => change(endingOn(last, 7))}>
            {t('lastHappened', { day: date(last) })}
          </button>
        </p>
      )}
    </>
  );
}
