import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { Perspective } from '../common/perspective.js';
import { named } from '../common/sql/named.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';

/** So many events of one place are looked at for one that may be seen. */
const LOOKED_AT = 50;
/** So many names of places that begin alike are gone through for those that may be seen. */
const GONE_THROUGH = 30;

/** The place of an event as it is kept in the index. */
const folded = (event: string): string => `(fold(${event}.place) COLLATE "C")`;

/** Places of events. */
@Injectable()
export class PlacesQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The first places, by the alphabet, that begin with one of `beginnings`, as they are written in an event that may be seen. */
  async beginning(
    beginnings: readonly string[],
    dossier: string | null,
    perspective: Perspective,
    limit: number,
  ): Promise<string[]> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const begun = beginnings.map((each) => `(fold(${parameters.add(each.trim())}) COLLATE "C")`);
    const inDossier =
      dossier === null
        ? 'true'
        : `w.dossier_id = (SELECT d.id FROM dossiers d WHERE ${named('d', dossier, parameters)})`;
    // From one name to the next in the index, without a condition that reads on for one that is not there: a place of a hundred thousand
    // events is one step.
    const next = (after: string) =>
      `(SELECT ${folded('e')} FROM events e WHERE e.place IS NOT NULL AND ${folded('e')} ${after} ORDER BY ${folded('e')} LIMIT 1)`;
    const rows = await this.database.read<{ place: string }>(
      `WITH RECURSIVE beginning (beginning) AS (VALUES ${begun.map((each) => `(${each})`).join(', ')}),
      name (beginning, name, n) AS (
        SELECT beginning, ${next('>= beginning')}, 1 FROM beginning
        UNION ALL SELECT beginning, ${next('> name.name')}, n + 1 FROM name WHERE starts_with(name.name, beginning) AND n < ${GONE_THROUGH}
      )
      SELECT seen.place FROM (SELECT DISTINCT name FROM name WHERE starts_with(name, beginning)) n CROSS JOIN LATERAL (
        SELECT w.place FROM ${world.events} w
        WHERE w.id IN (SELECT v.id FROM events v WHERE v.place IS NOT NULL AND ${folded('v')} = n.name AND v.deleted_at IS NULL LIMIT ${LOOKED_AT})
          AND ${folded('w')} = n.name AND ${inDossier} LIMIT 1) seen
      ORDER BY n.name LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
    return rows.map(({ place }) => place);
  }
}
