import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { decodeCursor } from '../common/cursor.js';
import { foundNames } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { whereEvent } from '../events/event-filter.sql.js';
import type { FollowUpFilterDto } from './follow-up-query.dto.js';
import { judgeSteps, type JudgedStep, type StepRow } from './judged-steps.js';
import { stepsSql } from './steps.sql.js';

/** What the cursors of this list are made for. */
export const FOLLOW_UP_SORT = 'announced';

/** What stands for “nobody” in a filter by actor. */
const NONE = 'none';

/** Reads announced steps and has the domain judge them: list, statistics and briefing ask the same question. */
@Injectable()
export class FollowUpReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** All steps under the filter, in the order of their announcements; `isAfter` tells those beyond `cursor`. */
  async judged(filter: FollowUpFilterDto, perspective: Perspective, cursor?: string): Promise<JudgedStep[]> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(await foundNames(this.database, filter, this.clock.now()), parameters, world);
    const sql = stepsSql(world, where, cursor === undefined ? 'true' : afterCursor(cursor, parameters));
    const rows = await this.database.read<StepRow>(sql, parameters.values);
    return judgeSteps(rows).filter((step) => wanted(step, filter));
  }
}

function wanted({ state, row, promiser }: JudgedStep, filter: FollowUpFilterDto): boolean {
  const mediators = row.mediators?.length ? row.mediators : [NONE];
  return (
    (filter.state?.includes(state) ?? true) &&
    (filter.announcer?.includes(promiser ?? NONE) ?? true) &&
    (filter.mediator?.some((mediator) => mediators.includes(mediator)) ?? true)
  );
}

function afterCursor(cursor: string, parameters: Parameters): string {
  const [at, id] = decodeCursor(cursor, FOLLOW_UP_SORT, ['timestamp', 'uuid']);
  return `(f.effective_earliest, e.id) > (${parameters.add(at)}::timestamptz, ${parameters.add(id)}::uuid)`;
}
