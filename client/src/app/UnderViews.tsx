import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Within } from '../ui/directory/within.js';
import styles from './dossier.module.css';
import { ViewTabs } from './ViewTabs.js';

interface UnderViewsProps {
  /** Slug; undefined while it is not known. */
  readonly dossier: string | undefined;
  readonly children: ReactNode;
}

/** A page that is no view, under the views of its dossier: whoever came by a link finds the way on. */
export function UnderViews({ dossier, children }: UnderViewsProps) {
  const { t } = useTranslation();
  return (
    <Within value={dossier}>
      <section aria-label={t('views.label')}>
        <div className={styles.toolbar}>{dossier !== undefined && <ViewTabs dossier={dossier} view={null} />}</div>
      </section>
      {children}
    </Within>
  );
}
