import { Inject, Injectable } from '@nestjs/common';
import { LessThan, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../../common/clock.js';
import { notFound } from '../../common/identifier.js';
import { Database } from '../../database/database.js';
import { AUTH_SETTINGS, type AuthSettings } from '../auth-settings.js';
import { foldEmail } from '../fold-email.js';
import { hashOf } from '../secrets.js';
import { SessionsService, type Browser, type SignedIn } from '../sessions.service.js';
import { User } from '../user.entity.js';
import { OidcFailure } from './oidc-failure.js';
import { OidcIdentity } from './oidc-identity.entity.js';
import { OidcProvider, type OidcPerson } from './oidc-provider.js';
import { OidcSignIn } from './oidc-sign-in.entity.js';

/** How long somebody may take at the provider, in seconds. */
export const OIDC_SECONDS = 600;

/** Signs people in whom the OpenID provider vouches for and whom somebody has invited. */
@Injectable()
export class OidcSignInService {
  private readonly provider: OidcProvider | null;

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
    @Inject(AUTH_SETTINGS) { oidc }: AuthSettings,
  ) {
    this.provider = oidc ? new OidcProvider(oidc) : null;
  }

  /** What people call the provider; null where there is none. */
  get name(): string | null {
    return this.provider?.name ?? null;
  }

  /** Where to send the browser, and the state that it has to keep in a cookie. Throws `not_found`, or OidcFailure. */
  async begin(redirectUri: string, returnTo: string): Promise<{ address: string; state: string }> {
    const { address, secrets } = await this.existing().begin(redirectUri);
    const { state, nonce, codeVerifier } = secrets;
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + OIDC_SECONDS * 1000);
    await this.database.write(async (manager) => {
      await manager.delete(OidcSignIn, { expiresAt: LessThan(now) });
      const row = { id: uuidv7(), stateHash: hashOf(state), nonce, codeVerifier, returnTo, expiresAt };
      await manager.insert(OidcSignIn, row);
    });
    return { address, state };
  }

  /**
   * Signs in whoever came back at `address` (our redirect address with the provider's answer) in the browser that keeps
   * `state`. Gives the secrets of the session, and the path to go on to. Throws `not_found`, or OidcFailure.
   */
  async finish(
    address: URL,
    state: string | null,
    browser: Browser,
  ): Promise<{ signedIn: SignedIn; returnTo: string }> {
    const provider = this.existing();
    if (state === null || address.searchParams.get('state') !== state) throw new OidcFailure('oidc_expired');
    const begun = await this.take(state);
    const person = await provider.finish(address, { state, nonce: begun.nonce, codeVerifier: begun.codeVerifier });
    const signedIn = await this.database.write(async (manager) => {
      const user = await this.userOf(manager, person);
      return this.sessions.begin(manager, user.id, browser);
    });
    return { signedIn, returnTo: begun.returnTo };
  }

  /** What was begun with `state`, once: a second visit of the same address finds nothing. */
  private async take(state: string): Promise<OidcSignIn> {
    return this.database.write(async (manager) => {
      const begun = await manager.findOne(OidcSignIn, {
        where: { stateHash: hashOf(state) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!begun || begun.expiresAt <= this.clock.now()) throw new OidcFailure('oidc_expired');
      await manager.delete(OidcSignIn, { id: begun.id });
      return begun;
    });
  }

  /** The user known by this identity; at the first time the one under the verified address, which is remembered. */
  private async userOf(manager: EntityManager, { issuer, subject, verifiedEmail }: OidcPerson): Promise<User> {
    const identity = await manager.findOneBy(OidcIdentity, { issuer, subject });
    if (!identity && verifiedEmail === null) throw new OidcFailure('oidc_unverified');
    const user = await manager.findOneBy(
      User,
      identity ? { id: identity.userId } : { email: foldEmail(verifiedEmail ?? '') },
    );
    if (!user || user.disabledAt) throw new OidcFailure('oidc_no_user');
    if (!identity) {
      const known = { id: uuidv7(), userId: user.id, issuer, subject, createdAt: this.clock.now() };
      await manager.insert(OidcIdentity, known);
    }
    return user;
  }

  private existing(): OidcProvider {
    if (!this.provider) throw notFound('provider', 'oidc');
    return this.provider;
  }
}
