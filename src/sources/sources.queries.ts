import { Injectable } from '@nestjs/common';
import { decodeCursor, keysetPage, type KeysetRow } from '../common/cursor.js';
import type { FoundOne } from '../common/found-one.js';
import { Clock } from '../common/clock.js';
import type { Perspective } from '../common/perspective.js';
import { sourcePairs } from '../common/sql/source-json.js';
import { foundOnce, toldTotal, type Counted } from '../common/sql/found-once.js';
import { named } from '../common/sql/named.js';
import { worldOf, type World } from '../common/sql/world.js';
import { Database, type Whereabouts } from '../database/database.js';
import { containing } from '../database/like.js';
import { Parameters } from '../database/parameters.js';
import type { SourceQueryDto } from './sources.dto.js';

/** Sources as readers see them. */
@Injectable()
export class SourcesQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A SourcePageDto as JSON text, newest first. */
  async page(query: SourceQueryDto, perspective: Perspective): Promise<string> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const conditions = ['s.merged_into_id IS NULL'];
    if (query.q) conditions.push(matches(query.q, parameters));
    if (query.url !== undefined) conditions.push(atAddress(parameters.add(query.url)));
    const where = conditions.join(' AND ');
    const counted = [...parameters.values];
    const { before, relation, total } = foundOnce(
      `SELECT s.* FROM ${world.sources} s WHERE ${where}`,
      (query.q ?? '') !== '',
    );
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, parameters);
    const rows = await this.database.read<KeysetRow & Counted>(
      `${before} SELECT ${sourceJson(world)}::text AS item, ARRAY[${APPEARED}::text, s.id::text] AS keys, ${total} AS total
       FROM ${relation} s WHERE ${after}
       ORDER BY ${APPEARED} DESC, s.id DESC LIMIT ${parameters.add(query.limit + 1)}`,
      parameters.values,
    );
    const count = toldTotal(rows) ?? (await this.database.count(`${world.sources} s WHERE ${where}`, counted));
    return keysetPage(rows, query, '-published', count);
  }

  /**
   * SourceDto as JSON text with its version, by uuid or slug; null where there is none. What was merged says into which
   * slug.
   */
  async one(id: string, perspective: Perspective, where?: Whereabouts): Promise<FoundOne | null> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const sql = `SELECT s.version, m.slug AS "mergedInto", ${sourceJson(world)}::text AS json
      FROM ${world.sources} s LEFT JOIN sources m ON m.id = s.merged_into_id 
      WHERE ${named('s', id, parameters)}`;
    const [row] = await this.database.read<FoundOne>(sql, parameters.values, where);
    return row ?? null;
  }
}

/** The last day on which source `s` can have appeared; what has none comes after all that have one. */
const APPEARED = `coalesce(s.published_on, '-infinity'::date)`;

/** The source at an address, or the one that it was merged into. */
function atAddress(url: string): string {
  return `s.id IN (SELECT coalesce(k.merged_into_id, k.id) FROM sources k WHERE k.address_hash = md5(address_key(${url})))`;
}

function matches(q: string, parameters: Parameters): string {
  const label = `fold(k.publisher || ' ' || k.title)`;
  const pattern = parameters.add(containing(q));
  const typed = parameters.add(q);
  // Each by its own index: all in one condition they are met by none.
  const ways = [
    `${label} LIKE fold(${pattern})`,
    `fold(${typed}) <% ${label}`,
    `k.citation IS NOT NULL AND fold(k.citation) LIKE fold(${pattern})`,
    `k.address_hash = md5(address_key(${typed})) AND k.url = ${typed}`,
  ];
  return `s.id IN (${ways.map((way) => `SELECT k.id FROM sources k WHERE ${way}`).join(' UNION ')})`;
}

function afterCursor(cursor: string, parameters: Parameters): string {
  const [published, id] = decodeCursor(cursor, '-published', ['dayOrNone', 'uuid']);
  return `(${APPEARED}, s.id) < (${parameters.add(published)}::date, ${parameters.add(id)}::uuid)`;
}

/** SourceDto of source `s`. */
const sourceJson = (world: World): string => `json_build_object(${sourcePairs(world)}, 'ownReliability', s.reliability,
  'retrievedVia', s.retrieved_via, 'archivedAt', rfc3339(s.archived_at), 'archiveUrl', s.archive_url, 'contentHash', s.content_hash,
  'eventCount', (SELECT count(*) FROM (SELECT c.event_id FROM ${world.citations} c WHERE c.source_id = s.id
      UNION SELECT l.event_id FROM ${world.statusChanges} l WHERE l.source_id = s.id
      UNION SELECT x.event_id FROM ${world.acts} x WHERE x.source_id = s.id) c
    JOIN ${world.events} e ON e.id = c.event_id),
  'createdAt', rfc3339(s.created_at), 'updatedAt', rfc3339(s.updated_at), 'version', s.version)`;
