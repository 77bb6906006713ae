import { Injectable } from '@nestjs/common';
import { KeptAnswers } from '../common/kept-answers.js';
import { Clock } from '../common/clock.js';
import { foundNames } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { instantText } from '../database/instant-text.js';
import { Parameters } from '../database/parameters.js';
import { stretchOf } from '../domain/timeline/grid.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { densitiesThen } from '../events/densities.sql.js';
import { chosenCtes, TOLD_APART_STEP } from './tile.sql.js';
import type { TileQueryDto } from './tile-query.dto.js';
import { toldItems, type Chosen } from './told-items.js';

interface ChosenRow {
  from: string;
  to: string;
  total: string;
  chosen: Chosen[] | null;
  bins: string | null;
}

/** Tiles of the timeline, by SQL of their own. */
@Injectable()
export class TileQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answers: KeptAnswers,
  ) {}

  /** A TileDto as JSON text. */
  tile(query: TileQueryDto, perspective: Perspective): Promise<string> {
    return this.answers.answer(['tile', query, perspective], () => this.asked(query, perspective));
  }

  private async asked(query: TileQueryDto, perspective: Perspective): Promise<string> {
    const { step, tile } = query;
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const filter = await foundNames(this.database, query, this.clock.now());
    const where = whereEvent(filter, parameters, world);
    const kept = step >= TOLD_APART_STEP ? densitiesThen(filter, parameters, world) : null;
    const ctes = chosenCtes({ step, tile, where, kept, world, parameters });
    const { from, to } = stretchOf(step, tile);
    const [low, high] = [from, to].map((at) => `${parameters.add(instantText(new Date(at), 'infinity'))}::timestamptz`);
    const [row] = await this.database.read<ChosenRow>(
      `
      WITH ${ctes},
      bins AS (SELECT low, high, sum(n) AS n, json_object_agg(kind, n ORDER BY kind) AS kinds FROM begun GROUP BY low, high)
      SELECT rfc3339(${low}) AS "from", rfc3339(${high}) AS "to", (SELECT coalesce(sum(n), 0) FROM begun) AS total,
        (SELECT json_agg(chosen) FROM chosen) AS chosen,
        (SELECT string_agg(json_build_object('from', rfc3339(low), 'to', rfc3339(high), 'count', n, 'kinds', kinds)::text, ',' ORDER BY low)
           FROM bins) AS bins`,
      parameters.values,
    );
    const head = JSON.stringify({ step, tile, from: row?.from, to: row?.to, total: Number(row?.total) });
    const { items, undertakings } = await toldItems(this.database, row?.chosen ?? [], {
      more: WEIGHED,
      perspective,
      now: this.clock.now(),
    });
    return `${head.slice(0, -1)},"items":[${items}],"undertakings":${undertakings},"bins":[${row?.bins ?? ''}]}`;
  }
}

const WEIGHED = { weight: 'e.weight', lasting: 'e.lasting' };
