import type { Offset } from '@domain/time/offset.js';
import { useTranslation } from 'react-i18next';
import { refAndTitle } from './ref-and-title.js';
import { words } from '../../i18n/words.js';
import { useFormats } from '../use-formats.js';

await words('event');

/** Says how much later than an event something is: “30 days after IRUS-2026-014 Notification”. */
export function useHangingWords(): (offset: Offset, event: { ref: string | null; title: string }) => string {
  const { t } = useTranslation('event');
  const { span } = useFormats();
  return (offset, named) => {
    const event = refAndTitle(named);
    if (offset.count === 0) return t('hanging.same', { event });
    const told = span({ ...offset, count: Math.abs(offset.count) });
    return t(offset.count < 0 ? 'hanging.before' : 'hanging.after', { span: told, event });
  };
}
