import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/use-formats.js';

/** “day +12” for days since day zero, “day −3” before it. */
export function useDayWords(): (at: number) => string {
  const { t } = useTranslation('compare');
  const { signed } = useFormats();
  return (at) => t('day', { day: signed(at) });
}
