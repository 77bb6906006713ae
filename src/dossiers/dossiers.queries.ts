import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { decodeCursor, keysetPage, type KeysetRow } from '../common/cursor.js';
import type { FoundOne } from '../common/found-one.js';
import { visibleEvents } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { containing } from '../database/like.js';
import { Parameters } from '../database/parameters.js';
import type { DossierQueryDto } from './dossiers.dto.js';

/** Dossiers as readers see them. */
@Injectable()
export class DossiersQueries {
  constructor(private readonly database: Database) {}

  /** A DossierPageDto as JSON text, by title. */
  async page(query: DossierQueryDto, seesDrafts: boolean): Promise<string> {
    const parameters = new Parameters();
    const where = query.q ? `fold(d.title) LIKE fold(${parameters.add(containing(query.q))})` : 'true';
    const total = await this.database.count(`dossiers d WHERE ${where}`, parameters.values);
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, parameters);
    const rows = await this.database.read<KeysetRow>(
      `SELECT ${dossierJson(seesDrafts)}::text AS item, ARRAY[d.title, d.id::text] AS keys
       FROM dossiers d WHERE ${where} AND ${after} ORDER BY d.title, d.id LIMIT ${parameters.add(query.limit + 1)}`,
      parameters.values,
    );
    return keysetPage(rows, query.limit, 'title', total);
  }

  /**
   * DossierDto as JSON text with its version, by uuid or slug; null where there is none. With `manager` as its transaction
   * sees it.
   */
  async one(id: string, seesDrafts: boolean, manager?: EntityManager): Promise<FoundOne | null> {
    const sql = `SELECT d.version, ${dossierJson(seesDrafts)}::text AS json FROM dossiers d WHERE d.slug = $1 OR d.id::text = $1`;
    const [row] = await (manager ? manager.query<FoundOne[]>(sql, [id]) : this.database.read<FoundOne>(sql, [id]));
    return row ?? null;
  }
}

function afterCursor(cursor: string, parameters: Parameters): string {
  const [title, id] = decodeCursor(cursor, 'title', ['text', 'uuid']);
  return `(d.title, d.id) > (${parameters.add(title)}, ${parameters.add(id)}::uuid)`;
}

/** States and bodies in one of `roles`, by how many of the dossier's events they act in; persons count for theirs. */
function acting(roles: string, most: number, seesDrafts: boolean): string {
  return `(SELECT coalesce(json_agg(side.slug ORDER BY side.n DESC, side.slug), '[]') FROM (
    SELECT a.slug, count(*) AS n FROM ${visibleEvents(seesDrafts)} e
      JOIN participations p ON p.event_id = e.id AND p.role IN (${roles})
      JOIN actors a ON a.id = p.actor_id AND a.type <> 'person'
    WHERE e.dossier_id = d.id
    GROUP BY a.slug ORDER BY n DESC, a.slug LIMIT ${most}) side)`;
}

/** DossierDto of dossier `d`. */
const dossierJson = (
  seesDrafts: boolean,
): string => `(SELECT json_build_object('id', d.id, 'slug', d.slug, 'refPrefix', d.ref_prefix, 'title', d.title,
    'summary', d.summary, 'languages', d.languages, 'eventCount', count(e.id),
    'from', rfc3339(min(e.earliest) FILTER (WHERE isfinite(e.earliest))),
    'to', rfc3339(max(e.latest) FILTER (WHERE isfinite(e.latest))),
    'sides', json_build_object('parties', ${acting(`'party'`, 2, seesDrafts)}, 'mediators', ${acting(`'mediator', 'facilitator'`, 10, seesDrafts)}),
    'createdAt', rfc3339(d.created_at), 'updatedAt', rfc3339(d.updated_at), 'version', d.version)
  FROM ${visibleEvents(seesDrafts)} e WHERE e.dossier_id = d.id)`;
