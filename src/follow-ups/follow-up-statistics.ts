import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { foundNames } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { followUpFigures, type StepCounts } from '../domain/follow-ups/statistics.js';
import type { ActorRefDto } from '../actors/actors.dto.js';
import { stepsOf } from './counted-steps.sql.js';
import type { FollowUpFilterDto } from './follow-up-query.dto.js';
import type { ActorFiguresDto, FollowUpStatisticsDto } from './statistics.dto.js';
import { statisticsSql } from './statistics.sql.js';

interface CountedActor {
  /** Null of the steps where nobody is named. */
  actor: ActorRefDto | null;
  counts: StepCounts;
}

interface StatisticsRow {
  whole: StepCounts;
  announcers: CountedActor[];
  announcerCount: number;
  mediators: CountedActor[];
  mediatorCount: number;
}

/** How often announcements come true, and by how much they slip. */
@Injectable()
export class FollowUpStatistics {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(asked: FollowUpFilterDto, { seesDrafts, knownOn }: Perspective): Promise<FollowUpStatisticsDto> {
    const filter = await foundNames(this.database, asked, this.clock.now());
    const parameters = new Parameters();
    const world = worldOf({ seesDrafts, knownOn }, parameters, this.clock.now());
    const sql = statisticsSql(world, stepsOf(filter, parameters, world));
    const [row] = await this.database.read<StatisticsRow>(sql, parameters.values);
    if (!row) throw new Error('An aggregate has one row');
    return {
      ...followUpFigures(row.whole),
      byAnnouncer: row.announcers.map(figuresOf),
      announcers: row.announcerCount,
      byMediator: row.mediators.map(figuresOf),
      mediators: row.mediatorCount,
    };
  }
}

function figuresOf({ actor, counts }: CountedActor): ActorFiguresDto {
  return { actor, ...followUpFigures(counts) };
}
