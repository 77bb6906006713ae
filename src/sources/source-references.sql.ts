import type { SourceReferencesDto } from './sources.dto.js';

/** What refers to source `x`. */
export const REFERENCES_TO_SOURCES = {
  events: `(SELECT c.event_id FROM citations c WHERE c.source_id = x.id
    UNION SELECT a.event_id FROM participation_acts a WHERE a.source_id = x.id
    UNION SELECT l.event_id FROM status_changes l WHERE l.source_id = x.id) naming`,
  citations: 'citations c WHERE c.source_id = x.id',
  ledgerEntries: 'status_changes l WHERE l.source_id = x.id',
} as const satisfies Record<keyof SourceReferencesDto, string>;
