import { Injectable } from '@nestjs/common';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { Database } from '../database/database.js';
import type { SourceReferencesDto } from './sources.dto.js';

/** Counts what refers to sources. */
@Injectable()
export class SourceReferences {
  constructor(private readonly database: Database) {}

  /** Of the source with this uuid or slug; throws `not_found`. */
  async of(id: string): Promise<SourceReferencesDto> {
    const [row] = await this.database.read<SourceReferencesDto>(COUNTS, [uuidOrSlug(id)]);
    if (!row) throw notFound('source', id);
    return row;
  }
}

const COUNTS = `
  SELECT (SELECT count(*)::int FROM (
      SELECT c.event_id FROM citations c WHERE c.source_id = s.id
      UNION SELECT x.event_id FROM participation_acts x WHERE x.source_id = s.id
      UNION SELECT l.event_id FROM status_changes l WHERE l.source_id = s.id) naming) AS events,
    (SELECT count(*)::int FROM citations c WHERE c.source_id = s.id) AS citations,
    (SELECT count(*)::int FROM status_changes l WHERE l.source_id = s.id) AS "ledgerEntries"
  FROM sources s WHERE s.slug = $1 OR s.id::text = $1`;
