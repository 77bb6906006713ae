import { Injectable } from '@nestjs/common';
import type { ActorRefDto } from '../actors/actors.dto.js';
import { Clock } from '../common/clock.js';
import type { Perspective } from '../common/perspective.js';
import { named } from '../common/sql/named.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { accountColumns, BETWEEN_ROLES, columnOf, OWN_ROLES } from '../domain/accounts/column.js';
import { silenceOf } from '../domain/accounts/silence.js';
import type { Role } from '../domain/vocabulary.js';
import type { LinkedEventDto } from '../events/event-detail.dto.js';
import type { AccountDto, AccountsDto } from './accounts.dto.js';
import { accountsSql } from './accounts.sql.js';

interface AccountsRow {
  event: LinkedEventDto;
  involved: { role: Role; side: string; sideActor: ActorRefDto }[];
  accounts: (AccountDto & { side: string | null })[];
}

/** The versions of an event, by who tells them. */
@Injectable()
export class AccountsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By uuid or ref; null where the reader may see no such event. */
  async of(id: string, perspective: Perspective): Promise<AccountsDto | null> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const sql = accountsSql(world, named('t', id, parameters, 'ref'));
    const [row] = await this.database.read<AccountsRow>(sql, parameters.values);
    return row ? { event: row.event, columns: columns(row) } : null;
  }
}

function columns({ event, involved, accounts }: AccountsRow): AccountsDto['columns'] {
  const sides = (roles: readonly Role[]) => involved.filter(({ role }) => roles.includes(role)).map(({ side }) => side);
  const actors = new Map(involved.map(({ side, sideActor }) => [side, sideActor]));
  const layout = accountColumns(sides(OWN_ROLES), sides(BETWEEN_ROLES));
  const placed = accounts.map(({ side, ...account }) => ({
    account,
    column: columnOf(account.speaker && side !== null ? { type: account.speaker.type, side } : null, layout),
  }));
  return layout
    .map((column) => {
      const own = placed.filter((entry) => entry.column === column).map(({ account }) => account);
      const side = actors.get(column.side ?? '') ?? null;
      const silence = silenceOf(
        event,
        own.map(({ stance }) => stance),
      );
      return { role: column.role, side, silence, accounts: own };
    })
    .filter((column) => column.role !== 'others' || column.accounts.length > 0);
}
