import type { Action } from '@domain/permissions.js';
import { useViewer } from '../../api/use-viewer.js';
import type { RestorableRecord } from './RestoreRecordDialog.js';

/** Whether whoever is here may write records of a kind, or suggest how they should be. */
export function useMayRestore(entity: RestorableRecord['entity']): boolean {
  const { may } = useViewer();
  return may(WRITING[entity]);
}

const WRITING = {
  actor: 'actor.write',
  source: 'source.write',
  publisher: 'publisher.write',
  dossier: 'dossier.change',
} as const satisfies Record<RestorableRecord['entity'], Action>;
