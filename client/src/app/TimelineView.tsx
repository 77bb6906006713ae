import { TimelinePage } from '../features/timeline/TimelinePage.js';
import { LanesMenu } from '../filters/LanesMenu.js';
import styles from './dossier.module.css';

/** The timeline, and above it what concerns it alone. */
export function TimelineView() {
  return (
    <>
      <div className={styles.caption}>
        <LanesMenu />
      </div>
      <TimelinePage />
    </>
  );
}
