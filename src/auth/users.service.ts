import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../common/clock.js';
import { notFound } from '../common/identifier.js';
import { requireMatch } from '../common/if-match.js';
import { Problem } from '../common/problem.js';
import type { UserRole } from '../domain/permissions.js';
import { AccessChangesService } from './access-changes.service.js';
import { AdministratorsService } from './administrators.service.js';
import { foldEmail } from './fold-email.js';
import { LinksService, type MadeLink } from './links.service.js';
import { SessionsService } from './sessions.service.js';
import { TokensService } from './tokens.service.js';
import { User } from './user.entity.js';
import type { UserChangeDto } from './users.dto.js';

export interface UserInput {
  email: string;
  name: string;
  role: UserRole;
  /** Made by `hashPassword`; null where they have none yet. */
  passwordHash: string | null;
}

/** Writes users. */
@Injectable()
export class UsersService {
  constructor(
    private readonly access: AccessChangesService,
    private readonly administrators: AdministratorsService,
    private readonly links: LinksService,
    private readonly sessions: SessionsService,
    private readonly tokens: TokensService,
    private readonly clock: Clock,
  ) {}

  /**
   * `byId` is who invites them; null where the program itself does. Throws `conflict` (`users_email_unique`) where a user has the address
   * already.
   */
  async create(manager: EntityManager, { email, ...input }: UserInput, byId: string | null): Promise<User> {
    const user = manager.create(User, { ...input, id: uuidv7(), email: foldEmail(email), disabledAt: null });
    await manager.insert(User, user);
    await this.access.invited(manager, user.id, user.role, byId);
    return user;
  }

  /**
   * `ifMatch` is the header If-Match as it came, `byId` who changes them. Throws `not_found`, `if_match_missing`, `stale`, or `conflict` where nobody
   * would be administrator any more.
   */
  async change(
    manager: EntityManager,
    id: string,
    { name, role, disabled }: UserChangeDto,
    { ifMatch, byId }: { ifMatch: string | undefined; byId: string },
  ): Promise<void> {
    const user = await this.existing(manager, id);
    requireMatch(ifMatch, user.version);
    if (role !== undefined && role !== 'administrator' && user.role === 'administrator') {
      await this.administrators.mustRemain(manager, id, '/role');
    }
    if (disabled === true && user.role === 'administrator') {
      await this.administrators.mustRemain(manager, id, '/disabled');
    }
    const disabledAt =
      disabled === undefined ? user.disabledAt : disabled ? (user.disabledAt ?? this.clock.now()) : null;
    const version = user.version + 1;
    const after = { role: role ?? user.role, disabledAt };
    await manager.update(User, { id }, { ...after, name: name ?? user.name, version });
    await this.access.changed(manager, id, { before: user, after }, byId);
    if (disabled === true) {
      await this.sessions.endAll(manager, id);
      await this.tokens.revokeAll(manager, id);
      await this.links.withdraw(manager, id);
    }
  }

  /** A new one-time link for a user, in place of the one before. Throws `not_found`, or `conflict` for a disabled one. */
  async link(manager: EntityManager, id: string): Promise<MadeLink> {
    const { disabledAt } = await this.existing(manager, id);
    if (disabledAt) {
      const detail = 'The account is disabled: nobody can sign in to it.';
      throw new Problem('conflict', detail, undefined, { reason: { code: 'user_disabled' } });
    }
    return this.links.make(manager, id);
  }

  private async existing(manager: EntityManager, id: string): Promise<User> {
    const user = await manager.findOne(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!user) throw notFound('user', id);
    return user;
  }
}
