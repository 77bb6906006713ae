import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { Perspective } from '../common/perspective.js';
import { actorRef } from '../common/sql/actor-json.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { followUpFigures } from '../domain/follow-ups/statistics.js';
import type { ActorRefDto } from '../actors/actors.dto.js';
import type { FollowUpFilterDto } from './follow-up-query.dto.js';
import { FollowUpReader } from './follow-up-reader.js';
import type { JudgedStep } from './judged-steps.js';
import type { ActorFiguresDto, FollowUpFiguresDto, FollowUpStatisticsDto } from './statistics.dto.js';

/** How often announcements come true, and by how much they slip. */
@Injectable()
export class FollowUpStatistics {
  constructor(
    private readonly reader: FollowUpReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(filter: FollowUpFilterDto, perspective: Perspective): Promise<FollowUpStatisticsDto> {
    const steps = await this.reader.judged(filter, perspective);
    const byAnnouncer = grouped(steps, ({ promiser }) => [promiser]);
    const byMediator = grouped(steps, ({ row }) => (row.mediators?.length ? row.mediators : [null]));
    const actors = await this.actors([...byAnnouncer.keys(), ...byMediator.keys()], perspective);
    return {
      ...figures(steps),
      byAnnouncer: actorFigures(byAnnouncer, actors),
      byMediator: actorFigures(byMediator, actors),
    };
  }

  private async actors(
    slugs: (string | null)[],
    { seesDrafts, knownOn }: Perspective,
  ): Promise<ReadonlyMap<string, ActorRefDto>> {
    const parameters = new Parameters();
    const world = worldOf({ seesDrafts, knownOn }, parameters, this.clock.now());
    const rows = await this.database.read<{ actor: ActorRefDto }>(
      `SELECT ${actorRef('a', world)} AS actor FROM actors a WHERE a.slug = ANY (${parameters.add(slugs)}::text[])`,
      parameters.values,
    );
    return new Map(rows.map(({ actor }) => [actor.slug, actor]));
  }
}

function grouped(
  steps: readonly JudgedStep[],
  keysOf: (step: JudgedStep) => (string | null)[],
): Map<string | null, JudgedStep[]> {
  const groups = new Map<string | null, JudgedStep[]>();
  for (const step of steps) {
    for (const key of keysOf(step)) groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return groups;
}

/** The group with the most steps first, then by slug; that of nobody last. */
function actorFigures(
  groups: ReadonlyMap<string | null, JudgedStep[]>,
  actors: ReadonlyMap<string, ActorRefDto>,
): ActorFiguresDto[] {
  return [...groups]
    .sort(([a, some], [b, others]) => {
      if (a === null || b === null) return a === null ? 1 : -1;
      return others.length - some.length || (a < b ? -1 : 1);
    })
    .map(([slug, steps]) => ({ actor: actors.get(slug ?? '') ?? null, ...figures(steps) }));
}

function figures(steps: readonly JudgedStep[]): FollowUpFiguresDto {
  return followUpFigures(
    steps.map((step) => ({ ...step, ref: step.row.ref, isOpenEnded: step.window.latest === null })),
  );
}
