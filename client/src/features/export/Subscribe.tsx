import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import { CopyField } from '../../ui/form/CopyField.js';
import styles from './export.module.css';

/** The address of what is asked for again and again: a calendar, which a program may open by itself, or a feed. */
export function Subscribe({ address, isCalendar }: { address: string; isCalendar: boolean }) {
  const { t } = useTranslation('export');
  return (
    <section className={styles.more}>
      <h3>{t('subscribe')}</h3>
      <CopyField label={t('subscribeAddress')} text={address} hint={t('subscribeHint')} />
      {isCalendar && (
        <p>
          <a className={controls.pill} href={address.replace(/^https?:/, 'webcal:')}>
            {t('webcal')}
          </a>
        </p>
      )}
    </section>
  );
}
