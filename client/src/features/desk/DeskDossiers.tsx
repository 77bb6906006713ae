import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DeskDossier } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import styles from './desk.module.css';

/** The dossiers in which one wrote last, and the way to start one. */
export function DeskDossiers({ dossiers }: { dossiers: readonly DeskDossier[] }) {
  const { t } = useTranslation('desk');
  return (
    <section aria-labelledby="desk-dossiers" className={styles.section}>
      <h2 id="desk-dossiers">{t('dossiers')}</h2>
      <ul className={styles.list}>
        {dossiers.map(({ slug, title, isPublic, unpublished }) => (
          <li key={slug}>
            <p className={styles.title}>
              <Link to="/d/$dossier" params={{ dossier: slug }}>
                <bdi>{title}</bdi>
              </Link>
            </p>
            <p className={styles.soft}>
              {t('unpublished', { count: unpublished })}
              {!isPublic && <> · {t('hidden')}</>}
            </p>
          </li>
        ))}
      </ul>
      <Link to="/dossiers/new" className={controls.pill}>
        {t('newDossier')}
      </Link>
    </section>
  );
}
