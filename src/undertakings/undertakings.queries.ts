import { Injectable } from '@nestjs/common';
import type { ActorRefDto } from '../actors/actors.dto.js';
import { Clock } from '../common/clock.js';
import { COUNTED, exactly, type Count } from '../common/count.js';
import { encodeCursor } from '../common/cursor.js';
import { foundNames, type Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf, type World } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { timingOf, UNDERTAKING_KINDS, whoMustAct } from '../domain/undertakings/undertaking.js';
import type { Role } from '../domain/vocabulary.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { afterCursor, orderBy, sortKeys } from '../events/event-sort.sql.js';
import { isOpenSql } from '../events/overdue.sql.js';
import type { UndertakingQueryDto } from './undertakings-query.dto.js';
import type { OutcomeDto, UndertakingDto, UndertakingPageDto, UndertakingTallyDto } from './undertakings.dto.js';
import { stoodOn, undertakingJson } from './undertakings.sql.js';

/** What PostgreSQL writes of an undertaking. */
interface UndertakingRow extends Omit<UndertakingDto, 'by' | 'mustAct' | 'outcome'> {
  involved: { actor: ActorRefDto; role: Role; side: string; sideActor: ActorRefDto }[];
  settled: (Omit<OutcomeDto, 'timing' | 'events'> & { at: string | null }) | null;
  settledBy: OutcomeDto['events'];
  deedAt: string | null;
}

/** Threats, deadlines, commitments and proposals, each with what came of it. */
@Injectable()
export class UndertakingsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(asked: UndertakingQueryDto, perspective: Perspective): Promise<UndertakingPageDto> {
    const query = await foundNames(this.database, asked, this.clock.now());
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = matching(query, parameters, world);
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, 'when', parameters);
    const rows = await this.database.read<{ item: UndertakingRow; keys: string[] }>(
      `WITH page AS MATERIALIZED (SELECT e.* FROM ${world.events} e WHERE ${where} AND ${after}
         ORDER BY ${orderBy('when')} LIMIT ${parameters.add(query.limit)}::int + 1)
       SELECT ${undertakingJson(world)} AS item, ${sortKeys('when')} AS keys
       FROM page e JOIN dossiers d ON d.id = e.dossier_id ORDER BY ${orderBy('when')}`,
      parameters.values,
    );
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(({ item }) => undertaking(item)),
      nextCursor: last ? encodeCursor('when', last.keys) : null,
      ...(await this.tally(query, perspective)),
    };
  }

  /** How many match, and what became of them; about how many where they are not counted one by one. */
  private async tally(
    query: Found<UndertakingQueryDto>,
    perspective: Perspective,
  ): Promise<Count & Pick<UndertakingPageDto, 'tally'>> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const from = `${world.events} e WHERE ${matching(query, parameters, world)}`;
    const tally = await this.database.read<UndertakingTallyDto>(
      `SELECT kind, status, count(*)::int AS count FROM (SELECT e.kind, e.status FROM ${from} LIMIT ${COUNTED + 1}) counted
       GROUP BY kind, status ORDER BY kind, count(*) DESC, status`,
      parameters.values,
    );
    const total = tally.reduce((sum, { count }) => sum + count, 0);
    if (total <= COUNTED) return { ...exactly(total), tally };
    return { ...(await this.database.estimate(from, parameters.values)), tally: null };
  }
}

function matching(query: Found<UndertakingQueryDto>, parameters: Parameters, world: World): string {
  const kinds = `e.kind = ANY (${parameters.add(UNDERTAKING_KINDS)}::text[])`;
  const conditions = [whereEvent(query, parameters, world), kinds];
  if (query.standing === 'now') conditions.push(isOpenSql('e.kind', 'e.status'));
  else if (query.standing !== undefined) conditions.push(stoodOn(world, parameters.add(query.standing)));
  return conditions.join(' AND ');
}

function undertaking({ involved, settled, settledBy, deedAt, ...row }: UndertakingRow): UndertakingDto {
  const inRole = (role: Role) => involved.filter((one) => one.role === role);
  const by = [inRole('author'), inRole('speaker'), inRole('party').slice(0, 1)].find((some) => some.length > 0) ?? [];
  const sides = new Map(involved.map(({ side, sideActor }) => [side, sideActor]));
  return {
    ...row,
    by: by.map(({ actor }) => actor),
    mustAct: whoMustAct(row.event.kind, involved).flatMap((side) => sides.get(side) ?? []),
    outcome: settled && outcome(settled, settledBy, deedAt, row.deadline?.latest ?? null),
  };
}

/** The moment that counts is that of the deed which settled it; where none is linked, that of the entry. */
function outcome(
  { at, ...entry }: NonNullable<UndertakingRow['settled']>,
  events: OutcomeDto['events'],
  deedAt: string | null,
  deadline: string | null,
): OutcomeDto {
  return { ...entry, events, timing: timingOf(entry.status, date(deedAt ?? at), date(deadline)) };
}

function date(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
