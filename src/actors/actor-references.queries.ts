import { Injectable } from '@nestjs/common';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { named } from '../common/sql/named.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import type { ActorReferencesDto } from './actors.dto.js';

/** Counts what refers to actors. */
@Injectable()
export class ActorReferences {
  constructor(private readonly database: Database) {}

  /** Of the actor with this uuid or slug; throws `not_found`. */
  async of(id: string): Promise<ActorReferencesDto> {
    const parameters = new Parameters();
    const [row] = await this.database.read<ActorReferencesDto>(
      `${COUNTS} WHERE ${named('a', uuidOrSlug(id), parameters)}`,
      parameters.values,
    );
    if (!row) throw notFound('actor', id);
    return row;
  }
}

const COUNTS = `
  SELECT (SELECT count(DISTINCT p.event_id)::int FROM participations p WHERE p.actor_id = a.id) AS events,
    (SELECT count(*)::int FROM citations c WHERE c.speaker_id = a.id) AS quotes,
    (SELECT count(*)::int FROM status_changes s WHERE s.said_by_id = a.id) AS "ledgerEntries",
    (SELECT count(*)::int FROM tenures t WHERE t.person_id = a.id) AS offices,
    (SELECT count(*)::int FROM tenures t WHERE t.body_id = a.id) AS "officesGiven"
  FROM actors a`;
