import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { Perspective } from '../common/perspective.js';
import { named } from '../common/sql/named.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { dayInZone } from '../domain/time/zones.js';
import type { KnownDaysDto } from './known-days.dto.js';

/** The days on which something about a dossier became known, as whoever looks back goes through them. */
@Injectable()
export class KnownDaysQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By uuid or slug of a dossier, beside a day (YYYY-MM-DD) or today; null where there is no such dossier. Each is the first row of an index. */
  async beside(id: string, on: string | undefined, { seesDrafts }: Perspective): Promise<KnownDaysDto | null> {
    const parameters = new Parameters();
    // Days are in no language, and nobody looks back on them.
    const world = worldOf({ seesDrafts }, parameters, this.clock.now());
    const now = dayInZone(this.clock.now(), null);
    const today = `${parameters.add(now)}::date`;
    const day = `${parameters.add(on ?? now)}::date`;
    const nearest = (
      among: string,
      order: 'ASC' | 'DESC',
    ) => `(SELECT to_char(w.known_from, 'YYYY-MM-DD') FROM event_states w
      WHERE w.dossier_id = d.id AND w.deleted_at IS NULL ${world.hasDrafts ? '' : `AND w.review = 'published'`}
        AND isfinite(w.known_from) AND ${among} ORDER BY w.known_from ${order} LIMIT 1)`;
    const [row] = await this.database.read<KnownDaysDto>(
      `SELECT ${nearest(`w.known_from < ${day}`, 'DESC')} AS previous,
         ${nearest(`w.known_from > ${day} AND w.known_from <= ${today}`, 'ASC')} AS next
       FROM ${world.dossiers} d WHERE ${named('d', id, parameters)}`,
      parameters.values,
    );
    return row ?? null;
  }
}
