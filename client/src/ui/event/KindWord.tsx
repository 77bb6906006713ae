import type { Status } from '@domain/lifecycle/status.js';
import type { Kind } from '@domain/vocabulary.js';
import { KindMark } from '../KindMark.js';
import { StatusMark } from '../StatusMark.js';
import { useLabels } from '../use-labels.js';
import styles from './event.module.css';

interface KindWordProps {
  readonly kind: Kind;
  /** Of an event, whose one mark it then bears; none of a kind as such. */
  readonly status?: Status;
  readonly overdue?: boolean;
}

/** The kind of an event in a word, behind its mark. */
export function KindWord({ kind, status, overdue = false }: KindWordProps) {
  const labels = useLabels();
  return (
    <span className={styles.kind}>
      {status === undefined ? <KindMark kind={kind} /> : <StatusMark {...{ kind, status, overdue }} />}{' '}
      <span>{labels('kind', kind)}</span>
    </span>
  );
}
