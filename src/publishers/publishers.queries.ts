import { Injectable } from '@nestjs/common';
import { decodeCursor, keysetPage, type KeysetRow } from '../common/cursor.js';
import { Clock } from '../common/clock.js';
import type { FoundOne } from '../common/found-one.js';
import type { Perspective } from '../common/perspective.js';
import { named } from '../common/sql/named.js';
import { worldOf, type World } from '../common/sql/world.js';
import { Database, type Whereabouts } from '../database/database.js';
import { containing } from '../database/like.js';
import { Parameters } from '../database/parameters.js';
import type { PublisherQueryDto } from './publishers.dto.js';

/** Publishers as readers see them. */
@Injectable()
export class PublishersQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A PublisherPageDto as JSON text: by name, or with `q` the nearest first. */
  async page(query: PublisherQueryDto, perspective: Perspective): Promise<string> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = `p.merged_into_id IS NULL AND ${query.q ? matches(query.q, parameters) : 'true'} AND ${isKnown(world)}`;
    const total = await this.database.count(`${world.publishers} p WHERE ${where}`, parameters.values);
    const distance = query.q ? distanceTo(parameters.add(query.q)) : '0';
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, parameters);
    const rows = await this.database.read<KeysetRow>(
      `SELECT ${publisherJson(world)}::text AS item, ARRAY[p.distance::text, p.name, p.id::text] AS keys
       FROM (SELECT p.*, ${distance} AS distance FROM ${world.publishers} p WHERE ${where}) p
       WHERE ${after} ORDER BY p.distance, p.name, p.id LIMIT ${parameters.add(query.limit + 1)}`,
      parameters.values,
    );
    return keysetPage(rows, query, 'distance', total);
  }

  /**
   * PublisherDto as JSON text with its version, by uuid or slug; null where there is none. What was merged says into which
   * slug.
   */
  async one(id: string, perspective: Perspective, where?: Whereabouts): Promise<FoundOne | null> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const sql = `SELECT p.version, m.slug AS "mergedInto", ${publisherJson(world)}::text AS json
      FROM ${world.publishers} p LEFT JOIN publishers m ON m.id = p.merged_into_id
      WHERE ${named('p', id, parameters)} AND ${isKnown(world)}`;
    const [row] = await this.database.read<FoundOne>(sql, parameters.values, where);
    return row ?? null;
  }
}

/**
 * Whether publisher `p` was known by the day looked back to: with the first source that it, or what it was merged into,
 * stands behind. One that stands behind none is known on every day.
 */
function isKnown({ day, sources }: World): string {
  return day === null ? 'true' : `(${standsBehind(sources)} OR NOT ${standsBehind('sources')})`;
}

function standsBehind(sources: string): string {
  return `EXISTS (SELECT FROM ${sources} s WHERE coalesce(p.merged_into_id, p.id) IN (s.publisher_id, s.text_of_id)
    OR EXISTS (SELECT FROM source_agencies g WHERE g.source_id = s.id AND g.publisher_id = coalesce(p.merged_into_id, p.id)))`;
}

/** By its own name, or that of what was merged into it. */
function matches(q: string, parameters: Parameters): string {
  const pattern = parameters.add(containing(q));
  return `p.id IN (SELECT coalesce(k.merged_into_id, k.id) FROM publishers k
    WHERE fold(k.name) LIKE fold(${pattern}) OR fold(${parameters.add(q)}) <% fold(k.name))`;
}

/** 0 for a name that is just what was typed, up to 1000: whole numbers, so that a cursor can carry them. */
function distanceTo(q: string): string {
  return `(SELECT min(round(1000 * (1 - greatest(similarity(fold(${q}), fold(k.name)),
    CASE WHEN fold(k.name) LIKE fold(${q}) || '%' THEN 0.95 ELSE 0 END))::numeric)::int)
    FROM publishers k WHERE p.id IN (k.id, k.merged_into_id))`;
}

function afterCursor(cursor: string, parameters: Parameters): string {
  const [distance, name, id] = decodeCursor(cursor, 'distance', ['integer', 'text', 'uuid']);
  return `(p.distance, p.name, p.id) > (${parameters.add(distance)}::int, ${parameters.add(name)}, ${parameters.add(id)}::uuid)`;
}

/** PublisherDto of publisher `p`. */
const publisherJson = ({
  sources,
}: World): string => `json_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'reliability', p.reliability, 'kind', p.kind,
  'country', p.country, 'note', p.note,
  'sourceCount', (SELECT count(*) FROM ${sources} s WHERE s.publisher_id = p.id AND s.merged_into_id IS NULL),
  'createdAt', rfc3339(p.created_at), 'updatedAt', rfc3339(p.updated_at), 'version', p.version)`;
