import { Injectable } from '@nestjs/common';
import type { ActorRefDto } from '../actors/actors.dto.js';
import { KeptAnswers } from '../common/kept-answers.js';
import { Clock } from '../common/clock.js';
import { foundNames } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { unplanned } from '../database/unplanned.js';
import { tableOf, type Gathering } from '../domain/network/gathering.js';
import { whoMetWhom } from '../domain/network/who-met-whom.js';
import type { EventFilterDto } from '../events/event-filter.dto.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { gathered } from '../events/gathered.sql.js';
import { howMany, type Condition } from '../events/looked-through.js';
import { toldById } from '../events/told-by-id.js';
import type { NetworkDto, NetworkMeetingDto } from './network.dto.js';
import { gatheringsSql, MOST_LOOKED, sidesSql } from './network.sql.js';

/** A picture of more is a ball of wool. */
const MOST_SIDES = 40;
/** So many meetings are told by name, the latest. */
const MOST_MEETINGS = 300;

/** Who met whom: PostgreSQL gathers who took part, the domain counts. */
@Injectable()
export class NetworkQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answers: KeptAnswers,
  ) {}

  of(filter: EventFilterDto, perspective: Perspective): Promise<NetworkDto> {
    return this.answers.answer(['network', filter, perspective], () => this.asked(filter, perspective));
  }

  private async asked(asked: EventFilterDto, perspective: Perspective): Promise<NetworkDto> {
    const now = this.clock.now();
    const filter = await foundNames(this.database, asked, now);
    const condition: Condition = (world, parameters) =>
      `${whereEvent(filter, parameters, world)} AND ${gathered(world)}`;
    const parameters = new Parameters();
    const world = worldOf({ ...perspective, language: undefined }, parameters, now);
    const sql = gatheringsSql(world, condition(world, parameters));
    const gatherings = await this.database.read<Gathering>(sql, parameters.values);
    const { nodes, sides: sidesTotal, pairs } = whoMetWhom(gatherings, MOST_SIDES);
    const meetings = await this.told(gatherings.slice(-MOST_MEETINGS), perspective, now);
    const isTold = new Set(meetings.map(({ event }) => event.id));
    const named = await this.named(new Set(nodes.map(({ slug }) => slug)), perspective, now);
    const looked = gatherings.length;
    const counted = { looked, isAll: looked < MOST_LOOKED };
    return {
      ...(await howMany(this.database, counted, condition, perspective, now)),
      looked,
      sides: nodes.flatMap(({ slug, ...counts }) => {
        const side = named.get(slug);
        return side ? [{ side, ...counts }] : [];
      }),
      sidesTotal,
      pairs: pairs.map(({ sides, via, gatherings: ids, ...pair }) => ({
        ...{ sides: [...sides], ...pair, via: via.map(({ slug, ...times }) => ({ side: slug, ...times })) },
        meetings: ids.filter((id) => isTold.has(id)),
      })),
      meetings,
    };
  }

  private async told(
    gatherings: readonly Gathering[],
    perspective: Perspective,
    now: Date,
  ): Promise<NetworkMeetingDto[]> {
    const byId = new Map(gatherings.map((gathering) => [gathering.id, gathering]));
    const events = await toldById(this.database, [...byId.keys()], perspective, now);
    return events.flatMap((event) => {
      const gathering = byId.get(event.id);
      if (!gathering) return [];
      const { met, between, hosts } = tableOf(gathering);
      const { format, disputed } = gathering;
      return [{ event, format, disputed, met: [...met], between: [...between], hosts: [...hosts] }];
    });
  }

  private async named(
    slugs: ReadonlySet<string>,
    { seesDrafts, knownOn }: Perspective,
    now: Date,
  ): Promise<ReadonlyMap<string, ActorRefDto>> {
    const parameters = new Parameters();
    const world = worldOf({ seesDrafts, knownOn }, parameters, now);
    const sql = sidesSql(world, unplanned(parameters.add([...slugs]), 'text[]'));
    const rows = await this.database.read<{ side: ActorRefDto }>(sql, parameters.values);
    return new Map(rows.map(({ side }) => [side.slug, side]));
  }
}
