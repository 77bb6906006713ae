import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../common/clock.js';
import type { UserRole } from '../domain/permissions.js';
import { AccessChange } from './access-change.entity.js';

/** What decides what somebody may do. */
interface Access {
  readonly role: UserRole;
  readonly disabledAt: Date | null;
}

/** Writes down who gave or took access, in the transaction that does it. */
@Injectable()
export class AccessChangesService {
  constructor(private readonly clock: Clock) {}

  invited(manager: EntityManager, userId: string, becomes: UserRole, byId: string | null): Promise<void> {
    return this.record(manager, { userId, byId, what: 'invited', was: null, becomes });
  }

  /** Whatever is another after than it was before. */
  async changed(
    manager: EntityManager,
    userId: string,
    { before, after }: { before: Access; after: Access },
    byId: string | null,
  ): Promise<void> {
    if (before.role !== after.role) {
      await this.record(manager, { userId, byId, what: 'role', was: before.role, becomes: after.role });
    }
    if ((before.disabledAt === null) === (after.disabledAt === null)) return;
    const what = after.disabledAt === null ? 'let_in' : 'disabled';
    await this.record(manager, { userId, byId, what, was: null, becomes: null });
  }

  private async record(
    manager: EntityManager,
    change: Pick<AccessChange, 'userId' | 'byId' | 'what' | 'was' | 'becomes'>,
  ): Promise<void> {
    await manager.insert(AccessChange, { ...change, id: uuidv7(), at: this.clock.now() });
  }
}
