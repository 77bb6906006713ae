import { useTranslation } from 'react-i18next';
import { useDates } from '../../ui/use-dates.js';

interface PeriodProps {
  /** EDTF; null where not known. */
  readonly from: string | null;
  /** EDTF, included; null while it lasts or where not known. */
  readonly to: string | null;
}

/** From when to when an office was held, or a name. */
export function Period({ from, to }: PeriodProps) {
  const { t } = useTranslation('directory');
  const { date } = useDates();
  if (from !== null && to !== null) return t('actor.period', { from: date(from), to: date(to) });
  if (from !== null) return t('actor.since', { date: date(from) });
  return to === null ? t('actor.noPeriod') : t('actor.until', { date: date(to) });
}
