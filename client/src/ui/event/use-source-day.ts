import { useTranslation } from 'react-i18next';
import type { SourceRef } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { useDates } from '../use-dates.js';

await words('event');

type Dated = Pick<SourceRef, 'publishedOn' | 'accessedOn'>;

/** When a document appeared, in words: else when it was read; null where neither is told. */
export function useSourceDay(): (source: Dated) => string | null {
  const { t } = useTranslation('event');
  const { date } = useDates();
  return ({ publishedOn, accessedOn }) => {
    if (publishedOn !== null) return date(publishedOn);
    return accessedOn === null ? null : t('accessed', { date: date(accessedOn) });
  };
}
