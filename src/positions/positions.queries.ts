import { Injectable } from '@nestjs/common';
import type { ActorRefDto } from '../actors/actors.dto.js';
import { Clock } from '../common/clock.js';
import type { Count } from '../common/count.js';
import { encodeCursor } from '../common/cursor.js';
import { foundNames, type Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { actorThen, side } from '../common/sql/actor-json.js';
import { nameNow } from '../common/sql/actor-names.js';
import { seated } from '../common/sql/dossier-words.js';
import { worldOf, type World } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import type { LinkedEventDto } from '../events/event-detail.dto.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { afterCursor, orderBy, sortKeys } from '../events/event-sort.sql.js';
import { linkedEventJson } from '../events/event-json.sql.js';
import { quoteJson } from '../events/quote.sql.js';
import type { PositionDto, PositionQueryDto, PositionsDto, SidePositionsDto } from './positions.dto.js';

interface StatedRow extends Omit<PositionDto, 'actor' | 'stance'> {
  keys: string[];
  actor: ActorRefDto | null;
  side: ActorRefDto | null;
  stance: string | null;
}

/** What each side states on an issue. */
@Injectable()
export class PositionsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async on(asked: PositionQueryDto, perspective: Perspective): Promise<PositionsDto> {
    const query = await foundNames(this.database, asked, this.clock.now());
    const [found, parties] = await Promise.all([
      this.stated(query, perspective),
      this.parties(query.dossier, perspective),
    ]);
    const ids = [...new Set(found.map(({ event }) => event.id))].slice(0, query.limit);
    const rows = found.filter(({ event }) => ids.includes(event.id));
    const last = rows.length < found.length ? rows.at(-1) : undefined;
    const sides = new Map<string, SidePositionsDto>(parties.map((side) => [side.slug, { side, positions: [] }]));
    for (const { side, actor, stance, keys: _, ...row } of rows) {
      if (!side || !actor || stance === null) continue;
      const own = sides.get(side.slug) ?? { side, positions: [] };
      own.positions.push({ ...row, actor, stance });
      sides.set(side.slug, own);
    }
    const said = rows.length === 0 ? [] : [...sides.values()];
    return {
      ...{ issue: asked.issue, sides: said, events: withoutPosition(rows) },
      nextCursor: last ? encodeCursor('when', last.keys) : null,
      ...(await this.count(query, perspective)),
    };
  }

  /** What is stated in one event more than the page has, so that it can be told whether there are more. */
  private stated(query: Found<PositionQueryDto>, perspective: Perspective): Promise<StatedRow[]> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = about(query, parameters, world);
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, 'when', parameters);
    return this.database.read<StatedRow>(
      `WITH page AS MATERIALIZED (SELECT e.* FROM ${world.events} e WHERE ${where} AND ${after}
         ORDER BY ${orderBy('when')} LIMIT ${parameters.add(query.limit)}::int + 1)
       SELECT i.id, (SELECT ${linkedEventJson(world)} FROM ${world.events} o WHERE o.id = e.id) AS event,
         CASE WHEN a.id IS NOT NULL THEN ${actorThen('a', world)} END AS actor,
         CASE WHEN r.id IS NOT NULL THEN ${actorThen('r', world)} END AS "reportedBy",
         ${world.inLanguage('i.stances', 'i.stance')} AS stance, i.moved,
         (SELECT ${actorThen('m', world)} FROM actors m WHERE a.id IS NOT NULL AND m.slug = ${side(world)}) AS side,
         event_day(e.earliest, e.latest, e.timezone, e.known_on)::text AS day,
         (SELECT coalesce(json_agg(${quoteJson(world)} ORDER BY c.ordinal), '[]') FROM ${world.citations} c JOIN sources s ON s.id = c.source_id
          WHERE c.event_id = e.id AND c.quote IS NOT NULL
            AND CASE WHEN i.citation_id IS NULL THEN c.speaker_id = coalesce(i.reported_by_id, i.actor_id) ELSE c.id = i.citation_id END) AS quotes,
         ${sortKeys('when')} AS keys
       FROM page e JOIN ${world.issues} i ON i.event_id = e.id LEFT JOIN actors a ON a.id = i.actor_id
         LEFT JOIN actors r ON r.id = i.reported_by_id
       WHERE i.issue = ${parameters.add(query.issue)}
       ORDER BY ${orderBy('when')}, i.ordinal`,
      parameters.values,
    );
  }

  private count(query: Found<PositionQueryDto>, { seesDrafts, knownOn }: Perspective): Promise<Count> {
    const parameters = new Parameters();
    const world = worldOf({ seesDrafts, knownOn }, parameters, this.clock.now());
    return this.database.count(`${world.events} e WHERE ${about(query, parameters, world)}`, parameters.values);
  }

  /** Whom the editors of the dossiers named as negotiating, as far as it was known; of all dossiers at once, nobody. */
  private parties(
    dossiers: readonly string[] | undefined,
    { seesDrafts, knownOn }: Perspective,
  ): Promise<ActorRefDto[]> {
    const parameters = new Parameters();
    const ids = parameters.add(dossiers ?? []);
    const world = worldOf({ seesDrafts, knownOn }, parameters, this.clock.now());
    return this.database.read<ActorRefDto>(
      `SELECT a.id, a.slug, a.name, a.type
       FROM ${world.dossiers} d CROSS JOIN LATERAL (SELECT a.id, a.slug, ${nameNow('a', world)} AS name, a.type, s.ordinal FROM ${seated('party', world)}) a
       WHERE d.id = ANY (${ids}::uuid[]) ORDER BY d.slug, a.ordinal`,
      parameters.values,
    );
  }
}

/** Whether event `e` is about the issue asked for. */
function about({ issue, ...filter }: Found<PositionQueryDto>, parameters: Parameters, world: World): string {
  return whereEvent({ ...filter, issue: [issue] }, parameters, world);
}

function withoutPosition(rows: readonly StatedRow[]): LinkedEventDto[] {
  const stating = new Set(rows.filter(({ stance }) => stance !== null).map(({ event }) => event.id));
  return rows.map(({ event }) => event).filter(({ id }) => !stating.has(id));
}
