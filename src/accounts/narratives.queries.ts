import { Injectable } from '@nestjs/common';
import type { ActorRefDto } from '../actors/actors.dto.js';
import { Clock } from '../common/clock.js';
import { COUNTED, exactly, type Count } from '../common/count.js';
import { encodeCursor } from '../common/cursor.js';
import { foundNames, type Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { Problem } from '../common/problem.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { differingFields } from '../domain/accounts/differing-fields.js';
import { silenceOf } from '../domain/accounts/silence.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { afterCursor, orderBy, sortKeys } from '../events/event-sort.sql.js';
import type { AccountDto } from './accounts.dto.js';
import type { NarrativeDto, NarrativeQueryDto, NarrativesDto } from './narratives.dto.js';
import { actingFor, amongTheirs, narrated, narrativeJson, sidesJson } from './narratives.sql.js';

interface NarrativeRow extends Pick<NarrativeDto, 'event' | 'disputed'> {
  told: (AccountDto & { side: string })[];
}

type Asked = Found<NarrativeQueryDto>;

/** SQL that chooses the events to look at, of the filter and of what comes after the cursor. */
type Among = (where: string, after: string, parameters: Parameters) => string;

interface Page {
  readonly rows: { item: NarrativeRow; keys: string[] }[];
  readonly total: number;
}

/** So many events are gone through for a page of those who act in many; then more; then what they act in is gathered. */
const STEPS = [2_000, 30_000];

/** Two sides' narratives of the same events. */
@Injectable()
export class NarrativesQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(asked: NarrativeQueryDto, perspective: Perspective): Promise<NarrativesDto> {
    const sides = await this.sides(asked.sides, perspective);
    const query = await foundNames(this.database, asked, this.clock.now());
    const about = await this.aboutHowMany(query, perspective);
    const { rows, total } =
      (about && (await this.walked(query, perspective))) ?? (await this.gathered(query, perspective));
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      sides,
      items: shown.map(({ item }) => narrative(item, query.sides)),
      nextCursor: last ? encodeCursor('when', last.keys) : null,
      ...(about ?? exactly(total)),
    };
  }

  /** How many events of the filter the sides take part in, where those are more than are counted; else null. */
  private async aboutHowMany(query: Asked, perspective: Perspective): Promise<Count | null> {
    const parameters = new Parameters();
    const acting = `ARRAY(${actingFor(`${parameters.add(query.sides)}::text[]`)})`;
    const sum = `SELECT coalesce(sum(n), 0)::int AS n FROM event_tallies WHERE of_id = ANY (${acting})`;
    const [kept] = await this.database.read<{ n: number }>(sum, parameters.values);
    if (!kept || kept.n <= COUNTED) return null;
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(query, parameters, world);
    const from = `${world.events} e WHERE ${where} AND EXISTS (SELECT FROM ${world.participations} p WHERE p.event_id = e.id AND p.actor_id = ANY (${acting}))`;
    const count = await this.database.count(from, parameters.values);
    return count.totalIsEstimate ? count : null;
  }

  /** A page of those who act in many of the events: these are gone through in order. Null where too few of them are told. */
  async walked(query: Asked, perspective: Perspective): Promise<Page | null> {
    for (const steps of STEPS) {
      const page = await this.told(query, perspective, (where, after, parameters) => {
        return `${where} AND ${after} ORDER BY ${orderBy('when')} LIMIT ${parameters.add(steps)}::int`;
      });
      if (page.rows.length > query.limit) return page;
    }
    return null;
  }

  /** A page of all events that those who act for the sides have to do with. */
  gathered(query: Asked, perspective: Perspective): Promise<Page> {
    return this.told(query, perspective, amongTheirs);
  }

  private async told(query: Asked, perspective: Perspective, among: Among): Promise<Page> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(query, parameters, world);
    const sides = `${parameters.add(query.sides)}::text[]`;
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, 'when', parameters);
    const rows = await this.database.read<Page['rows'][number] & { total: string }>(
      `WITH ${narrated(world, { where, sides, among: among(where, after, parameters) })}
       SELECT ${narrativeJson(world)} AS item, ${sortKeys('when')} AS keys, (SELECT count(*) FROM shown) AS total
       FROM (SELECT e.id FROM shown e WHERE ${after} ORDER BY ${orderBy('when')} LIMIT ${parameters.add(query.limit)}::int + 1) s
         JOIN ${world.events} e ON e.id = s.id ORDER BY ${orderBy('when')}`,
      parameters.values,
    );
    return { rows, total: Number(rows[0]?.total ?? 0) };
  }

  private async sides(slugs: readonly string[], { seesDrafts, knownOn }: Perspective): Promise<ActorRefDto[]> {
    const parameters = new Parameters();
    const world = worldOf({ seesDrafts, knownOn }, parameters, this.clock.now());
    const sql = sidesJson(`${parameters.add(slugs)}::text[]`, world);
    const found = (await this.database.read<{ side: ActorRefDto }>(sql, parameters.values)).map(({ side }) => side);
    const missing = slugs.findIndex((slug) => found.every((side) => side.slug !== slug));
    if (missing >= 0) {
      const name = slugs[missing] ?? '';
      const detail = `There is no actor ${name}`;
      const reason = { code: 'not_found', parameters: { thing: 'actor', name } } as const;
      throw new Problem('validation_failed', detail, [{ pointer: `/sides/${missing}`, ...reason, detail }]);
    }
    return found;
  }
}

function narrative({ event, disputed, told }: NarrativeRow, sides: readonly string[]): NarrativeDto {
  const bySide = sides.map((slug) => {
    const accounts = told.filter(({ side }) => side === slug).map(({ side: _, ...account }) => account);
    const silence = silenceOf(
      event,
      accounts.map(({ stance }) => stance),
    );
    return { silence, accounts };
  });
  const [one = [], other = []] = bySide.map(({ accounts }) => accounts.flatMap(({ claims }) => claims));
  return { event, disputed, differ: differingFields(one, other), sides: bySide };
}
