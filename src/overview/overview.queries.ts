import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { Perspective } from '../common/perspective.js';
import { named } from '../common/sql/named.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { unplanned } from '../database/unplanned.js';
import { followUpFigures, type StepCounts } from '../domain/follow-ups/statistics.js';
import { dayInZone } from '../domain/time/zones.js';
import type { OverviewDto } from './overview.dto.js';
import { overviewSql } from './overview.sql.js';

interface OverviewRow {
  overview: Omit<OverviewDto, 'day' | 'meetings'>;
  steps: StepCounts;
}

/** The front page of a dossier. */
@Injectable()
export class OverviewQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By uuid or slug of a dossier; null where there is none. */
  async of(id: string, perspective: Perspective): Promise<OverviewDto | null> {
    const day = perspective.knownOn ?? dayInZone(this.clock.now(), null);
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const sql = overviewSql(world, named('d', id, parameters), unplanned(parameters.add(day), 'date'));
    const [row] = await this.database.read<OverviewRow>(sql, parameters.values);
    return row ? { ...row.overview, day, meetings: followUpFigures(row.steps) } : null;
  }
}
