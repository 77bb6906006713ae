import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { exactly } from '../common/count.js';
import { keysetPage } from '../common/cursor.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { announcedJson, insteadJson } from './announced-json.sql.js';
import type { FollowUpQueryDto } from './follow-up-query.dto.js';
import { FOLLOW_UP_SORT, FollowUpReader } from './follow-up-reader.js';
import type { JudgedStep } from './judged-steps.js';

/** The ledger of announced next steps. */
@Injectable()
export class FollowUpsQueries {
  constructor(
    private readonly reader: FollowUpReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A FollowUpPageDto as JSON text. */
  async page(query: FollowUpQueryDto, perspective: Perspective): Promise<string> {
    const steps = await this.reader.judged(query, perspective, query.cursor);
    const ahead = steps.filter(({ row }) => row.isAfter).slice(0, query.limit + 1);
    const items = await this.items(ahead, perspective);
    const rows = ahead.map(({ row }, index) => ({ item: items[index] ?? '', keys: row.keys }));
    return keysetPage(rows, query.limit, FOLLOW_UP_SORT, exactly(steps.length));
  }

  /** A FollowUpDto as JSON text for each of `steps`, in their order. */
  async items(steps: readonly JudgedStep[], perspective: Perspective): Promise<string[]> {
    const announced = await this.json(
      steps.map(({ row }) => row.id),
      perspective,
      announcedJson,
    );
    const instead = await this.json(
      steps.flatMap((step) => step.instead ?? []),
      perspective,
      insteadJson,
    );
    return steps.map((step) => item(step, announced.get(step.row.id) ?? '{}', instead.get(step.instead ?? '')));
  }

  private async json(
    ids: string[],
    perspective: Perspective,
    sql: typeof announcedJson,
  ): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const text = sql(world, `${parameters.add(ids)}::uuid[]`);
    const rows = await this.database.read<{ id: string; json: string }>(text, parameters.values);
    return new Map(rows.map(({ id, json }) => [id, json]));
  }
}

/** What PostgreSQL wrote of a step, and what the domain judged, as one object. */
function item(
  { state, window, place, heldOn, slipDays, moved }: JudgedStep,
  written: string,
  instead = 'null',
): string {
  const judged = JSON.stringify({ state, window, place, heldOn, slipDays, moved });
  return `${written.slice(0, -1)},"instead":${instead},${judged.slice(1)}`;
}
