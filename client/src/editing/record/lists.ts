import type { RecordList } from '../../api/record-suggestion-queries.js';
import type { RecordSuggestion } from '../../api/types.js';

/** In which list each kind of record stands. */
export const LIST_OF = {
  actor: 'actors',
  source: 'sources',
  publisher: 'publishers',
  dossier: 'dossiers',
} as const satisfies Record<RecordSuggestion['record']['entity'], RecordList>;
