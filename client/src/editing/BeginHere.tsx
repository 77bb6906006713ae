import { Link } from '@tanstack/react-router';
import controls from '../ui/controls.module.css';
import styles from './editing.module.css';
import { useWritingPlaces } from './use-writing-places.js';

/** In a dossier in which nothing is recorded yet: the ways to record something, for those who may. */
export function BeginHere({ dossier }: { dossier: string }) {
  const { events } = useWritingPlaces(dossier);
  if (events.length === 0) return null;
  return (
    <div className={styles.buttons}>
      {events.map(({ label, link }) => (
        <Link key={label} {...link} className={controls.pill}>
          {label}
        </Link>
      ))}
    </div>
  );
}
