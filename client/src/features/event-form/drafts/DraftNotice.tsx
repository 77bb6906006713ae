import { useTranslation } from 'react-i18next';
import controls from '../../../ui/controls.module.css';
import { useFormats } from '../../../ui/use-formats.js';
import styles from '../../../editing/form/notices.module.css';

/** Says that what stands in the form was typed before, and offers to start afresh. */
export function DraftNotice({ savedAt, onDiscard }: { savedAt: string; onDiscard: () => void }) {
  const { t } = useTranslation('form');
  const { locale } = useFormats();
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(savedAt));
  return (
    <p className={styles.notice} role="status">
      {t('draftFound', { time })}{' '}
      <button type="button" className={controls.pill} onClick={onDiscard}>
        {t('draftDiscard')}
      </button>
    </p>
  );
}
