import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.js';
import { notFound } from '../common/identifier.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import type { Perspective } from '../common/perspective.js';
import { named } from '../common/sql/named.js';
import { worldOf, type World } from '../common/sql/world.js';
import { eventDetail } from './event-detail.sql.js';
import { linkedEventJson } from './event-json.sql.js';

/** An event as it is answered. */
export interface FoundEvent {
  /** EventDetailDto. */
  json: string;
  version: number;
}

/** One event, whole, and the chain it belongs to. */
@Injectable()
export class EventDetailQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** EventDetailDto as JSON text with its version; null where the reader may see no such event. */
  async one(id: string, perspective: Perspective): Promise<FoundEvent | null> {
    const { sql, values } = this.question(id, perspective);
    const [row] = await this.database.read<FoundEvent>(sql, values);
    return row ?? null;
  }

  /** The same with what was just written; throws `not_found`. */
  async written(id: string, perspective: Perspective): Promise<FoundEvent> {
    const { sql, values } = this.question(id, perspective);
    const [row] = await this.database.read<FoundEvent>(sql, values, 'primary');
    if (!row) throw notFound('event', id);
    return row;
  }

  /** The same as a transaction sees it; throws `not_found`. */
  async oneIn(manager: EntityManager, id: string, perspective: Perspective): Promise<FoundEvent> {
    const { sql, values } = this.question(id, perspective);
    const [row] = await manager.query<FoundEvent[]>(sql, values);
    if (!row) throw notFound('event', id);
    return row;
  }

  /** ChainDto as JSON text; null where the reader may see no such event. */
  async chain(id: string, perspective: Perspective): Promise<string | null> {
    const parameters = new Parameters();
    const sql = chain(named('e', id, parameters, 'ref'), worldOf(perspective, parameters, this.clock.now()));
    const [row] = await this.database.read<{ json: string | null }>(sql, parameters.values);
    return row?.json ?? null;
  }

  private question(id: string, perspective: Perspective): { sql: string; values: unknown[] } {
    const parameters = new Parameters();
    const sql = detail(named('e', id, parameters, 'ref'), worldOf(perspective, parameters, this.clock.now()));
    return { sql, values: parameters.values };
  }
}

/** `isIt` is true of event `e` that is asked for. */
const detail = (isIt: string, world: World): string => `
  SELECT e.version, ${eventDetail(world)} AS json
  FROM ${world.events} e JOIN dossiers d ON d.id = e.dossier_id
  WHERE ${isIt}`;

/** Links that make a thread: what came next, what was promised, what took its place. Comments about an event do not. */
const THREAD = `('follows_up', 'announces', 'reschedules', 'fulfils', 'cancels', 'overtaken_by')`;

/** `isIt` is true of event `e` that is asked for. */
const chain = (isIt: string, world: World): string => `
  WITH RECURSIVE member(id) AS (
    SELECT e.id FROM ${world.events} e WHERE ${isIt}
    UNION
    SELECT o.id FROM member m
      JOIN ${world.links} l ON l.type IN ${THREAD} AND (l.from_event_id = m.id OR l.to_event_id = m.id)
      JOIN ${world.events} o ON o.id = CASE WHEN l.from_event_id = m.id THEN l.to_event_id ELSE l.from_event_id END
  )
  SELECT CASE WHEN EXISTS (SELECT FROM member) THEN json_build_object(
    'items', (SELECT json_agg(${linkedEventJson(world)} ORDER BY o.earliest, o.latest, o.id)
      FROM ${world.events} o WHERE o.id IN (SELECT id FROM member)),
    'links', (SELECT coalesce(json_agg(json_build_object('type', l.type, 'from', l.from_event_id, 'to', l.to_event_id) ORDER BY l.id), '[]')
      FROM ${world.links} l WHERE l.type IN ${THREAD}
        AND l.from_event_id IN (SELECT id FROM member) AND l.to_event_id IN (SELECT id FROM member)))::text END AS json`;
