import { Injectable } from '@nestjs/common';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { named } from '../common/sql/named.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import type { SourceReferencesDto } from './sources.dto.js';

/** Counts what refers to sources. */
@Injectable()
export class SourceReferences {
  constructor(private readonly database: Database) {}

  /** Of the source with this uuid or slug; throws `not_found`. */
  async of(id: string): Promise<SourceReferencesDto> {
    const parameters = new Parameters();
    const [row] = await this.database.read<SourceReferencesDto>(
      `${COUNTS} WHERE ${named('s', uuidOrSlug(id), parameters)}`,
      parameters.values,
    );
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
  FROM sources s`;
