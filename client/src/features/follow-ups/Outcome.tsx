import { useTranslation } from 'react-i18next';
import type { FollowUp } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import styles from './follow-ups.module.css';
import { usePlaceName } from '../../ui/use-place-name.js';
import { moveOf, slipOf } from './slip-and-move.js';

/** When and where it was held, or what came instead, against what had been announced. */
export function Outcome({ step }: { step: FollowUp }) {
  const { t } = useTranslation('follow-ups');
  const { date } = useDates();
  const placeName = usePlaceName();
  const { instead, heldOn } = step;
  const slip = slipOf(step);
  const move = moveOf(step, placeName);
  if (heldOn === null) {
    const over = step.state !== 'due' && step.state !== 'overdue';
    return over ? <p className={styles.note}>{t('nothingCame')}</p> : null;
  }
  return (
    <>
      {instead ? (
        <p>
          {t('instead', { date: date(heldOn) })} <EventTitle event={instead} />
        </p>
      ) : (
        <p>{t('heldOn', { date: date(heldOn) })}</p>
      )}
      {slip && <p data-late={slip.key !== 'inWindow'}>{slip.key === 'inWindow' ? t('inWindow') : t(slip.key, slip)}</p>}
      {move && <p className={styles.note}>{t(move.key, move)}</p>}
    </>
  );
}
