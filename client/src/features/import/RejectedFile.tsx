import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import styles from './import.module.css';

/** That rejected rows stay out, and they as a file to be mended. */
export function RejectedFile({ id }: { id: string }) {
  const { t } = useTranslation('import');
  return (
    <p className={styles.mend}>
      {t('errors.about')}{' '}
      <a className={controls.pill} href={`/api/imports/${id}/errors.csv`} download>
        {t('errors.download')}
      </a>
    </p>
  );
}
