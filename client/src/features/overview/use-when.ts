import { useTranslation } from 'react-i18next';
import type { LinkedEvent } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';

/** When an event is, in words; one without an end has no day yet. */
export function useWhen(): (event: Pick<LinkedEvent, 'when' | 'latest' | 'timezone'>) => string {
  const { t } = useTranslation('translation', { keyPrefix: 'overview' });
  const { when } = useDates();
  return (event) => (event.latest === null ? t('noDay') : when(event));
}
