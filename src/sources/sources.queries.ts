import { Injectable } from '@nestjs/common';
import { COUNTED, exactly, type Count } from '../common/count.js';
import { decodeCursor, keysetPage, type KeysetRow } from '../common/cursor.js';
import type { FoundOne } from '../common/found-one.js';
import { Clock } from '../common/clock.js';
import type { Perspective } from '../common/perspective.js';
import { sourcePairs } from '../common/sql/source-json.js';
import { named } from '../common/sql/named.js';
import { worldOf, type World } from '../common/sql/world.js';
import { Database, type Whereabouts } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { isSeenToSay, LAST, lookedFor, placeOf, saysTyped } from './looked-for.sql.js';
import type { SourceQueryDto } from './sources.dto.js';

interface Counted {
  readonly rows: KeysetRow[];
  readonly count: Count;
}

/** Sources as readers see them. */
@Injectable()
export class SourcesQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A SourcePageDto as JSON text, newest first. */
  async page(query: SourceQueryDto, perspective: Perspective): Promise<string> {
    const { rows, count } = await (query.q ? this.found(query, query.q, perspective) : this.all(query, perspective));
    return keysetPage(rows, query, query.q && query.dossierFirst ? NEAR : '-published', count);
  }

  private async all(query: SourceQueryDto, perspective: Perspective): Promise<Counted> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const from = `${world.sources} s WHERE ${asked('s', query, parameters)}`;
    const counted = [...parameters.values];
    const rows = await this.database.read<KeysetRow>(
      `SELECT ${rowJson(world)} FROM ${from} AND ${afterCursor(query, parameters)} ${newest(query, parameters)}`,
      parameters.values,
    );
    return { rows, count: await this.database.count(from, counted) };
  }

  /** Those that have what was typed: by the indexes of words where few do, else the newest are gone through until there are enough. */
  private async found(query: SourceQueryDto, typed: string, perspective: Perspective): Promise<Counted> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const { ctes, many } = lookedFor(typed, asked('k', query, parameters), parameters, world);
    const [counting, counted] = [`WITH ${ctes.join(', ')}`, [...parameters.values]];
    const { place, order, after, afterNewest, keys } = ranked(query, typed, parameters, world);
    const newestOnes = newest(query, parameters);
    const rows = await this.database.read<KeysetRow & { total: string | null }>(
      `${counting}, newest AS MATERIALIZED (
        (SELECT s.id, ${place} AS place FROM found f CROSS JOIN LATERAL (SELECT * FROM sources s WHERE s.id = f.id OFFSET 0) s
          WHERE NOT ${many} AND ${after} ${order})
        UNION ALL (SELECT s.id, ${LAST} FROM ${world.sources} s WHERE ${many} AND ${asked('s', query, parameters)}
          AND ${isSeenToSay(typed, parameters)} AND ${afterNewest} ${newestOnes}))
      SELECT ${rowJson(world, keys)}, ${TOTAL} AS total FROM newest n JOIN ${world.sources} s ON s.id = n.id
      ORDER BY n.place, ${APPEARED} DESC, s.id DESC`,
      parameters.values,
    );
    const [{ total } = { total: null }] =
      rows.length > 0
        ? rows
        : await this.database.read<{ total: string | null }>(`${counting} SELECT ${TOTAL} AS total`, counted);
    return { rows, count: total === null ? await this.estimate(query, typed, perspective) : exactly(Number(total)) };
  }

  private async estimate(query: SourceQueryDto, typed: string, perspective: Perspective): Promise<Count> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = `${asked('s', query, parameters)} AND ${saysTyped(typed, parameters)}`;
    return this.database.estimate(`${world.sources} s WHERE ${where}`, parameters.values);
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

const NEWEST_KEYS = `ARRAY[${APPEARED}::text, s.id::text]`;

/** The source at an address, or the one that it was merged into. */
function atAddress(s: string, url: string): string {
  return `${s}.id IN (SELECT coalesce(k.merged_into_id, k.id) FROM sources k WHERE k.address_hash = md5(address_key(${url})))`;
}

/** What is asked beside words of source `s`: merged into none, and at the address named. */
function asked(s: string, { url }: SourceQueryDto, parameters: Parameters): string {
  const at = url === undefined ? '' : ` AND ${atAddress(s, parameters.add(url))}`;
  return `${s}.merged_into_id IS NULL${at}`;
}

/** ORDER BY and LIMIT of a page, and one more. */
function newest({ limit }: SourceQueryDto, parameters: Parameters, first = ''): string {
  return `ORDER BY ${first}${APPEARED} DESC, s.id DESC LIMIT ${parameters.add(limit + 1)}`;
}

/** Name of the order in which those of a dossier come before others. */
const NEAR = 'near';

/** How sources that were found by words follow one another: the newest first, after their places where a dossier is named. */
function ranked(query: SourceQueryDto, typed: string, parameters: Parameters, world: World) {
  const { dossierFirst, cursor } = query;
  if (!dossierFirst) {
    const after = afterCursor(query, parameters);
    return { place: `${LAST}`, order: newest(query, parameters), after, afterNewest: after, keys: NEWEST_KEYS };
  }
  const place = placeOf(typed, dossierFirst, parameters, world);
  const order = newest(query, parameters, `${place}, `);
  const keys = `ARRAY[n.place::text, ${APPEARED}::text, s.id::text]`;
  if (cursor === undefined) return { place, order, after: 'true', afterNewest: 'true', keys };
  const [at = '', published, id] = decodeCursor(cursor, NEAR, ['integer', 'dayOrNone', 'uuid']);
  const older = `(${APPEARED}, s.id) < (${parameters.add(published)}::date, ${parameters.add(id)}::uuid)`;
  const last = `${parameters.add(at)}::int`;
  return {
    ...{ place, order, keys },
    after: `(${place} > ${last} OR ${place} = ${last} AND ${older})`,
    afterNewest: older,
  };
}

function afterCursor({ cursor }: SourceQueryDto, parameters: Parameters): string {
  if (cursor === undefined) return 'true';
  const [published, id] = decodeCursor(cursor, '-published', ['dayOrNone', 'uuid']);
  return `(${APPEARED}, s.id) < (${parameters.add(published)}::date, ${parameters.add(id)}::uuid)`;
}

/** Of those found by words, as far as they are counted. */
const TOTAL = `(SELECT CASE WHEN count(*) <= ${COUNTED} THEN count(*) END FROM found)`;

/** A KeysetRow of source `s`. */
const rowJson = (world: World, keys = NEWEST_KEYS): string => `${sourceJson(world)}::text AS item, ${keys} AS keys`;

/** SourceDto of source `s`. */
const sourceJson = (world: World): string => `json_build_object(${sourcePairs(world)}, 'ownReliability', s.reliability,
  'retrievedVia', s.retrieved_via, 'archivedAt', rfc3339(s.archived_at), 'archiveUrl', s.archive_url, 'contentHash', s.content_hash,
  'eventCount', (SELECT count(*) FROM (SELECT c.event_id FROM ${world.citations} c WHERE c.source_id = s.id
      UNION SELECT l.event_id FROM ${world.statusChanges} l WHERE l.source_id = s.id
      UNION SELECT x.event_id FROM ${world.acts} x WHERE x.source_id = s.id) c
    JOIN ${world.events} e ON e.id = c.event_id),
  'createdAt', rfc3339(s.created_at), 'updatedAt', rfc3339(s.updated_at), 'version', s.version)`;
