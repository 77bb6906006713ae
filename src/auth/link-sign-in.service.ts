import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../common/problem.js';
import { Database } from '../database/database.js';
import { AdministratorsService } from './administrators.service.js';
import { AttemptsService } from './attempts.service.js';
import { AUTH_SETTINGS, type AuthSettings } from './auth-settings.js';
import { hashChosen } from './chosen-password.js';
import { LinksService, spent } from './links.service.js';
import type { LinkDto, RedeemLinkDto } from './link.dto.js';
import type { OneTimeLink } from './one-time-link.entity.js';
import { wrongCode } from './second-factor/own-second-factor.service.js';
import { SecondFactorsService } from './second-factor/second-factors.service.js';
import { SessionsService, type Browser, type SignedIn } from './sessions.service.js';
import { TokensService } from './tokens.service.js';
import { User } from './user.entity.js';
import { UsersService } from './users.service.js';

/** Signs people in with a one-time link. */
@Injectable()
export class LinkSignInService {
  constructor(
    private readonly database: Database,
    private readonly links: LinksService,
    private readonly users: UsersService,
    private readonly administrators: AdministratorsService,
    private readonly sessions: SessionsService,
    private readonly tokens: TokensService,
    private readonly attempts: AttemptsService,
    private readonly factors: SecondFactorsService,
    @Inject(AUTH_SETTINGS) private readonly settings: AuthSettings,
  ) {}

  /** What a link is for; it stays as good as it was. Throws `gone` where it is not good any more. */
  look(token: string): Promise<LinkDto> {
    return this.database.write(async (manager) => {
      const link = await this.links.open(manager, token);
      const user = await this.ownerOf(manager, link);
      return {
        purpose: purposeOf(user),
        email: user?.email ?? null,
        name: user?.name ?? null,
        needsPassword: this.needsPassword(user),
        needsCode: user !== null && (await this.factors.isOn(manager, user.id)),
        expiresAt: link.expiresAt.toISOString(),
      };
    });
  }

  /**
   * Gives the secrets of a new session; throws `gone`, `validation_failed` where something is missing or the code is wrong, and
   * `too_many_attempts` after too many codes.
   */
  async redeem({ token, email, password, name, endTokens, code }: RedeemLinkDto, browser: Browser): Promise<SignedIn> {
    const asked = await this.look(token);
    if (asked.email !== null && asked.needsCode) await this.attempts.begin(asked.email, browser);
    return this.database.write(async (manager) => {
      const link = await this.links.open(manager, token);
      const owner = await this.ownerOf(manager, link);
      const proof = owner && (await this.factors.prove(manager, owner.id, code));
      if (owner && proof === null) throw wrongCode();
      const called = {
        email: owner?.email ?? needed('email', email),
        name: name ?? owner?.name ?? needed('name', name),
      };
      if (this.needsPassword(owner)) needed('password', password);
      const passwordHash = password === undefined ? null : await hashChosen(password, called, '/password');
      const user =
        owner ?? (await this.users.create(manager, { ...called, role: 'administrator', passwordHash }, null));
      await this.links.use(manager, link);
      if (proof) await this.factors.use(manager, proof);
      if (owner && asked.needsCode) await this.attempts.forget(manager, owner.email);
      if (owner) {
        await manager.update(User, { id: owner.id }, { name: called.name, ...(passwordHash && { passwordHash }) });
      }
      // Who had the old password, or the session of whoever lost it, is out.
      if (passwordHash) await this.sessions.endAll(manager, user.id);
      if (endTokens) await this.tokens.revokeAll(manager, user.id);
      return this.sessions.begin(manager, user.id, browser);
    });
  }

  /** Null for the first administrator. Throws `gone` where the user is disabled, or somebody else became the first. */
  private async ownerOf(manager: EntityManager, { userId }: OneTimeLink): Promise<User | null> {
    if (userId === null) {
      if (await this.administrators.areThere(manager)) throw spent();
      return null;
    }
    const user = await manager.findOneByOrFail(User, { id: userId });
    if (user.disabledAt) throw spent();
    return user;
  }

  /** Without one they could not come back, unless a provider vouches for their address. */
  private needsPassword(user: User | null): boolean {
    return user === null || (user.passwordHash === null && this.settings.oidc === undefined);
  }
}

function purposeOf(user: User | null): LinkDto['purpose'] {
  if (!user) return 'first_administrator';
  return user.passwordHash === null ? 'invitation' : 'new_password';
}

function needed(field: string, value: string | undefined): string {
  if (value !== undefined) return value;
  const detail = `${field} is needed with this link.`;
  throw new Problem('validation_failed', detail, [
    { pointer: `/${field}`, code: 'missing', parameters: { field }, detail },
  ]);
}
