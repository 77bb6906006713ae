import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { FileChoice } from '../../ui/FileChoice.js';
import controls from '../../ui/controls.module.css';
import styles from './page.module.css';

await words('page');

interface SavedPageProps {
  readonly failed: boolean;
  readonly onChoose: (file: File) => void;
}

/** Opens a saved page or a PDF; beside it stands that one can be dropped, or its source pasted. */
export function SavedPage({ failed, onChoose }: SavedPageProps) {
  const { t } = useTranslation('page');
  return (
    <p className={styles.saved}>
      <FileChoice label={t('open')} accept=".html,.htm,.xhtml,.pdf,text/html,application/pdf" onChoose={onChoose} />
      <span className={styles.soft}>{t('openHint')}</span>
      {failed && (
        <span role="alert" className={controls.error}>
          {t('noPage')}
        </span>
      )}
    </p>
  );
}
