import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
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
  const id = useId();
  return (
    <p className={styles.saved}>
      <label htmlFor={id} className={controls.pill}>
        {t('open')}
      </label>
      <input
        id={id}
        type="file"
        accept=".html,.htm,.xhtml,.pdf,text/html,application/pdf"
        className={styles.file}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          target.value = '';
        }}
      />
      <span className={styles.soft}>{t('openHint')}</span>
      {failed && (
        <span role="alert" className={controls.error}>
          {t('noPage')}
        </span>
      )}
    </p>
  );
}
