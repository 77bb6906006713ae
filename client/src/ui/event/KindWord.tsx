import type { Kind } from '@domain/vocabulary.js';
import { KindMark } from '../KindMark.js';
import { useLabels } from '../use-labels.js';
import styles from './event.module.css';

/** The kind of an event, by shape and word. */
export function KindWord({ kind }: { kind: Kind }) {
  const labels = useLabels();
  return (
    <span className={styles.kind}>
      <KindMark kind={kind} /> <span>{labels('kind', kind)}</span>
    </span>
  );
}
