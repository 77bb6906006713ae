import type { Action } from '@domain/permissions.js';
import type { ReactNode } from 'react';
import { useViewer } from '../../api/use-viewer.js';
import styles from './directory.module.css';

/** The ways to change what a page shows, for those who may. */
export function WriteLinks({ action, children }: { action: Action; children: ReactNode }) {
  const { may } = useViewer();
  return may(action) && <p className={styles.write}>{children}</p>;
}
