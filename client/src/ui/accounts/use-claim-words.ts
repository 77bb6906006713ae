import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/types.js';
import { useDates } from '../use-dates.js';
import { useLabels } from '../use-labels.js';

/** What somebody says of a contested field, in words: “format: direct”. */
export function useClaimWords(): (claim: Account['claims'][number]) => string {
  const { t } = useTranslation('accounts');
  const labels = useLabels();
  const { date } = useDates();
  return ({ field, value }) => {
    const words = field === 'format' ? labels('format', value) : field === 'date' ? date(value) : value;
    return t('says', { field: labels('claimField', field), value: words });
  };
}
