import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { Perspective } from '../common/perspective.js';
import { SIDE } from '../common/sql/actor-json.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { memoryDays, smooth, type Impulse } from '../domain/tension/smooth.js';
import { sampledDays } from '../domain/tension/sampled-days.js';
import { addDays } from '../domain/time/calendar.js';
import { parseEdtf } from '../domain/time/edtf.js';
import { dayInZone } from '../domain/time/zones.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { isDeed, isWord } from '../events/words-and-deeds.sql.js';
import type { TensionQueryDto } from './tension-query.dto.js';
import type { TensionDto } from './tension.dto.js';

interface ImpulseRow extends Impulse {
  word: boolean;
}

/** The two lines of tension: SQL reads what happened, the domain smooths it. */
@Injectable()
export class TensionQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async lines({ from, ...query }: TensionQueryDto, perspective: Perspective): Promise<TensionDto> {
    const { halfLife } = query;
    const start = from === undefined ? null : dayOf(parseEdtf(from, null).earliest);
    const impulses = await this.impulses(query, perspective);
    const remembered =
      start === null ? impulses : impulses.filter(({ day }) => day >= addDays(start, -memoryDays(halfLife)));
    const first = start ?? impulses[0]?.day ?? null;
    const last =
      (query.to === undefined ? null : dayOf(parseEdtf(query.to, null).latest)) ?? impulses.at(-1)?.day ?? null;
    const { step, days } = first === null || last === null ? { step: 1, days: [] } : sampledDays(first, last);
    const line = (word: boolean) =>
      smooth(
        remembered.filter((impulse) => impulse.word === word),
        days,
        halfLife,
      );
    const [words, deeds] = [line(true), line(false)];
    const points = days.flatMap((day, index) => {
      const [said, done] = [words[index], deeds[index]];
      return said && done ? [{ day, words: said, deeds: done }] : [];
    });
    return { halfLife, memoryDays: memoryDays(halfLife), step, from: days[0] ?? null, to: days.at(-1) ?? null, points };
  }

  /** Everything under the filter that has a first day, in the order of the days. */
  private impulses(query: Omit<TensionQueryDto, 'from'>, perspective: Perspective): Promise<ImpulseRow[]> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const pair = query.pair?.split(',').map((slug) => takesPart(parameters.add(slug))) ?? [];
    const where = [whereEvent(query, parameters, world), ...pair].join(' AND ');
    return this.database.read<ImpulseRow>(
      `SELECT e.ref, ${DAY}::text AS day, e.intensity, ${isWord('e')} AS word
       FROM ${world.events} e WHERE isfinite(e.earliest) AND (${isWord('e')} OR ${isDeed('e')}) AND ${where}
       ORDER BY ${DAY}, e.ref`,
      parameters.values,
    );
  }
}

const DAY = 'event_day(e.earliest, e.latest, e.timezone, e.known_on)';

/** Whether the state or body called `slug` takes part, itself or by somebody who acts for it. */
function takesPart(slug: string): string {
  return `EXISTS (SELECT FROM participations p JOIN actors a ON a.id = p.actor_id
    WHERE p.event_id = e.id AND (a.slug = ${slug} OR ${SIDE} = ${slug}))`;
}

function dayOf(instant: Date | null): string | null {
  return instant && dayInZone(instant, null);
}
