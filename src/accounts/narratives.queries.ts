import { Injectable } from '@nestjs/common';
import type { ActorRefDto } from '../actors/actors.dto.js';
import { Clock } from '../common/clock.js';
import { exactly } from '../common/count.js';
import { encodeCursor } from '../common/cursor.js';
import { foundNames } from '../common/found-names.js';
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
import { narrated, narrativeJson, sidesJson } from './narratives.sql.js';

interface NarrativeRow extends Pick<NarrativeDto, 'event' | 'disputed'> {
  told: (AccountDto & { side: string })[];
}

/** Two sides' narratives of the same events. */
@Injectable()
export class NarrativesQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(query: NarrativeQueryDto, perspective: Perspective): Promise<NarrativesDto> {
    const sides = await this.sides(query.sides, perspective);
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(await foundNames(this.database, query, this.clock.now()), parameters, world);
    const slugs = `${parameters.add(query.sides)}::text[]`;
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, 'when', parameters);
    const rows = await this.database.read<{ item: NarrativeRow; keys: string[]; total: string }>(
      `WITH ${narrated(world, { where, sides: slugs })}
       SELECT ${narrativeJson(world)} AS item, ${sortKeys('when')} AS keys, (SELECT count(*) FROM shown) AS total
       FROM shown e WHERE ${after} ORDER BY ${orderBy('when')} LIMIT ${parameters.add(query.limit)}::int + 1`,
      parameters.values,
    );
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      sides,
      items: shown.map(({ item }) => narrative(item, query.sides)),
      nextCursor: last ? encodeCursor('when', last.keys) : null,
      ...exactly(Number(rows[0]?.total ?? 0)),
    };
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
