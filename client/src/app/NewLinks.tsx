import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './shell.module.css';
import { useWritingPlaces } from '../editing/use-writing-places.js';

/** All that may be written in a dossier, as links: for the menu of a phone. */
export function NewLinks({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  const { events, whole } = useWritingPlaces(dossier);
  return (
    <nav className={styles.places} aria-label={t('views.new')}>
      {[...events, ...whole].map(({ label, link }) => (
        <Link key={label} {...link}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
