import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './overview.module.css';

/** After so many days without anything new, that is said where everybody sees it. */
const LONG = 14;
const DAY = 86_400_000;

/** How much there is, how far it reaches, and how fresh it is. */
export function Freshness({ overview }: { overview: Pick<Overview, Facts> }) {
  const { t } = useTranslation('translation', { keyPrefix: 'overview' });
  const { date, dayOf } = useDates();
  const { comma } = useFormats();
  const { day, events, sources, firstOn, lastHappened, addedOn, changedAt, checkedOn } = overview;
  const since = addedOn === null ? null : Math.round((Date.parse(day) - Date.parse(addedOn)) / DAY);
  const held = [
    t('holds', { count: events }) + (sources === null ? '' : ` ${t('from', { count: sources })}`),
    ...(firstOn !== null && lastHappened !== null ? [t('reach', { from: date(firstOn), to: date(lastHappened) })] : []),
  ];
  return (
    <p className={styles.freshness}>
      {held.join(comma)}.{' '}
      {addedOn !== null &&
        since !== null &&
        (since > LONG ? (
          <span className={styles.amber}>{t('nothingSince', { date: date(addedOn), count: since })}</span>
        ) : (
          t('added', { date: date(addedOn) })
        ))}{' '}
      {changedAt !== null && t('changed', { date: dayOf(changedAt) })}{' '}
      {checkedOn !== null && t('checked', { date: date(checkedOn) })}
    </p>
  );
}

type Facts = 'day' | 'events' | 'sources' | 'firstOn' | 'lastHappened' | 'addedOn' | 'changedAt' | 'checkedOn';
