import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { Count } from '../common/count.js';
import { decodeCursor, keysetPage, type KeysetRow } from '../common/cursor.js';
import { foundNames, type Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { followUpJson } from './follow-up-json.sql.js';
import type { FollowUpQueryDto } from './follow-up-query.dto.js';
import { whereFollowUp } from './kept.sql.js';

/** What the cursors of this list are made for. */
const SORT = 'announced';

/** The ledger of announced next steps. */
@Injectable()
export class FollowUpsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A FollowUpPageDto as JSON text. */
  async page(asked: FollowUpQueryDto, perspective: Perspective): Promise<string> {
    const query = await foundNames(this.database, asked, this.clock.now());
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereFollowUp(query, parameters, world);
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, parameters);
    const rows = await this.database.read<KeysetRow>(
      `WITH page AS MATERIALIZED (SELECT f.* FROM follow_ups f WHERE ${where} AND ${after}
         ORDER BY f.announced_at, f.event_id LIMIT ${parameters.add(query.limit)}::int + 1)
       SELECT ${followUpJson(world)}::text AS item, ARRAY[f.announced_at::text, f.event_id::text] AS keys
       FROM page f JOIN ${world.events} e ON e.id = f.event_id JOIN dossiers d ON d.id = f.dossier_id
         JOIN status_changes n ON n.id = f.entry_id
       ORDER BY f.announced_at, f.event_id`,
      parameters.values,
    );
    return keysetPage(rows, query, SORT, await this.count(query, perspective));
  }

  private count(query: Found<FollowUpQueryDto>, { seesDrafts, knownOn }: Perspective): Promise<Count> {
    const parameters = new Parameters();
    const world = worldOf({ seesDrafts, knownOn }, parameters, this.clock.now());
    return this.database.count(`follow_ups f WHERE ${whereFollowUp(query, parameters, world)}`, parameters.values);
  }
}

function afterCursor(cursor: string, parameters: Parameters): string {
  const [at, id] = decodeCursor(cursor, SORT, ['timestamp', 'uuid']);
  return `(f.announced_at, f.event_id) > (${parameters.add(at)}::timestamptz, ${parameters.add(id)}::uuid)`;
}
