import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../api/use-viewer.js';
import { Skeleton } from '../../ui/Skeleton.js';
import styles from './event-form.module.css';

/** The page around a form: for whoever may write, and with a word to everybody else. */
export function FormPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation('form');
  const { viewer, pending, may } = useViewer();
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      {pending && <Skeleton lines={[30, 70, 0, 90, 90, 60]} />}
      {may('event.write') ? children : !pending && <p>{t(viewer ? 'notAllowed' : 'signIn')}</p>}
    </main>
  );
}
