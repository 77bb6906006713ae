import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OnlyFor } from '../../editing/OnlyFor.js';
import styles from './event-form.module.css';

/** The page around a form: for whoever may write, and with a word to everybody else. */
export function FormPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation('form');
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <OnlyFor action="event.write" signIn={t('signIn')} notAllowed={t('notAllowed')}>
        {children}
      </OnlyFor>
    </main>
  );
}
