import { useTranslation } from 'react-i18next';
import controls from '../../../ui/controls.module.css';
import { useDates } from '../../../ui/use-dates.js';
import styles from '../../../editing/form/notices.module.css';

interface DraftNoticeProps {
  readonly draft: { readonly savedAt: string; readonly elsewhere: boolean };
  readonly onDiscard: () => void;
}

/** Says that what stands in the form was typed before, and offers to start afresh. */
export function DraftNotice({ draft, onDiscard }: DraftNoticeProps) {
  const { t } = useTranslation('form');
  const { momentOf } = useDates();
  return (
    <p className={styles.notice} role="status">
      {t(draft.elsewhere ? 'draftFoundElsewhere' : 'draftFound', { time: momentOf(draft.savedAt) })}{' '}
      <button type="button" className={controls.pill} onClick={onDiscard}>
        {t('draftDiscard')}
      </button>
    </p>
  );
}
