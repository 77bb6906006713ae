import { useTranslation } from 'react-i18next';
import { periodOf } from '../../ui/period.js';

interface PeriodProps {
  /** EDTF; null where not known. */
  readonly from: string | null;
  /** EDTF, included; null while it lasts or where not known. */
  readonly to: string | null;
}

/** From when to when an office was held, or a name. */
export function Period({ from, to }: PeriodProps) {
  const { t, i18n } = useTranslation('directory');
  const { key, values } = periodOf(from, to, i18n.language);
  return t(`actor.${key}`, values);
}
