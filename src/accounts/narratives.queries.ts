import { Injectable } from '@nestjs/common';
import type { ActorRefDto } from '../actors/actors.dto.js';
import { Clock } from '../common/clock.js';
import { COUNTED, estimated, exactly, type Count } from '../common/count.js';
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

interface Page extends Count {
  readonly rows: { item: NarrativeRow; keys: string[] }[];
}

/** So many events are gone through for a page of those who act in many; then more; then what they act in is gathered. */
const STEPS = [500, 5_000, 30_000];

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
    const { rows, ...count } = await this.found(query, perspective);
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      sides,
      items: shown.map(({ item }) => narrative(item, query.sides)),
      nextCursor: last ? encodeCursor('when', last.keys) : null,
      ...count,
    };
  }

  /** By the way on which the fewest events are looked at. */
  private async found(query: Asked, perspective: Perspective): Promise<Page> {
    const kept = await this.kept(query.sides);
    if (kept.theirs <= COUNTED) return this.gathered(query, perspective);
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const filtered = `${world.events} e WHERE ${whereEvent(query, parameters, world)}`;
    const count = await this.database.count(filtered, parameters.values);
    if (!count.totalIsEstimate) return this.lookedThrough(query, perspective);
    // As if they acted as often in what passes the filter as in everything.
    const about = (count.total * kept.theirs) / kept.everything;
    const page = about > COUNTED ? await this.walked(query, perspective) : null;
    return page ? { ...page, ...estimated(about) } : this.gathered(query, perspective);
  }

  /** In how many events those who act for the sides take part, each counted by itself, and how many there are. */
  private async kept(sides: readonly string[]): Promise<{ theirs: number; everything: number }> {
    const parameters = new Parameters();
    const of = (ids: string) =>
      `(SELECT coalesce(sum(n), 0)::int FROM event_tallies WHERE published AND of_id IN (${ids}))`;
    const [row] = await this.database.read<{ theirs: number; everything: number }>(
      `SELECT ${of(actingFor(texts(sides, parameters)))} AS theirs, ${of('SELECT id FROM dossiers')} AS everything`,
      parameters.values,
    );
    if (!row) throw new Error('What is summed has one row');
    return row;
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

  /** A page of all events of the filter that are told. */
  lookedThrough(query: Asked, perspective: Perspective): Promise<Page> {
    return this.told(query, perspective, (where) => where);
  }

  /** The same, where the filter has more events than those who act for the sides have to do with: these are gathered. */
  gathered(query: Asked, perspective: Perspective): Promise<Page> {
    return this.told(query, perspective, amongTheirs);
  }

  private async told(query: Asked, perspective: Perspective, among: Among): Promise<Page> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(query, parameters, world);
    const sides = texts(query.sides, parameters);
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, 'when', parameters);
    const rows = await this.database.read<Page['rows'][number] & { total: string }>(
      `WITH ${narrated(world, { where, sides, among: among(where, after, parameters) })}
       SELECT ${narrativeJson(world)} AS item, ${sortKeys('when')} AS keys, (SELECT count(*) FROM shown) AS total
       FROM (SELECT e.id FROM shown e WHERE ${after} ORDER BY ${orderBy('when')} LIMIT ${parameters.add(query.limit)}::int + 1) s
         JOIN ${world.events} e ON e.id = s.id ORDER BY ${orderBy('when')}`,
      parameters.values,
    );
    return { rows, ...exactly(Number(rows[0]?.total ?? 0)) };
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

function texts(list: readonly string[], parameters: Parameters): string {
  return `${parameters.add(list)}::text[]`;
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
