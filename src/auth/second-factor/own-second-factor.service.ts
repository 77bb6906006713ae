import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { Problem } from '../../common/problem.js';
import type { Viewer } from '../../common/viewer.js';
import { Database } from '../../database/database.js';
import { refusal } from '../../domain/refusals/refusal.js';
import { AttemptsService } from '../attempts.service.js';
import { AUTH_SETTINGS, type AuthSettings } from '../auth-settings.js';
import { isPassword } from '../passwords.js';
import { SessionsService, type Browser } from '../sessions.service.js';
import { User } from '../user.entity.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { foldCode } from './recovery-codes.js';
import { SecondFactorChange } from './second-factor-change.entity.js';
import type { SecondFactorDto, SecondFactorSecretDto } from './second-factor.dto.js';
import { SecondFactor } from './second-factor.entity.js';
import { SecondFactorsService } from './second-factors.service.js';
import { newTotpSecret, stepOf, totpAddress } from './totp.js';

/** How long a secret waits for its first code, in seconds. */
const CONFIRMED_WITHIN = 3600;

/** So many of the last changes are told. */
const TOLD = 20;

/** The second factor of whoever asks. */
@Injectable()
export class OwnSecondFactorService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: AttemptsService,
    private readonly factors: SecondFactorsService,
    private readonly sessions: SessionsService,
    @Inject(AUTH_SETTINGS) private readonly settings: AuthSettings,
  ) {}

  look({ userId }: Viewer): Promise<SecondFactorDto> {
    return this.database.write(async (manager) => {
      const factor = await manager.findOneBy(SecondFactor, { userId });
      const { passwordHash } = await manager.findOneByOrFail(User, { id: userId });
      const changes = await manager.find(SecondFactorChange, {
        ...{ where: { userId }, relations: { by: true }, order: { id: 'DESC' }, take: TOLD },
      });
      return {
        on: Boolean(factor?.confirmedAt),
        since: factor?.confirmedAt?.toISOString() ?? null,
        possible: passwordHash !== null,
        recoveryCodesLeft: await manager.countBy(RecoveryCode, { userId, usedAt: IsNull() }),
        changes: changes.map(({ what, at, by, reason }) => ({
          ...{ what, at: at.toISOString(), by: by?.name ?? null, reason },
        })),
      };
    });
  }

  /** A new secret that waits for its first code; nothing is asked until that comes. Throws `conflict` where codes are asked already. */
  async begin(viewer: Viewer, password: string, browser: Browser): Promise<SecondFactorSecretDto> {
    const { userId, email } = viewer;
    await this.demandPassword(viewer, password, browser);
    const secret = newTotpSecret();
    await this.database.write(async (manager) => {
      if (await this.factors.isOn(manager, userId)) throw already();
      await this.attempts.forget(manager, email);
      const begun = { userId, secret, createdAt: this.clock.now(), confirmedAt: null, lastStep: null };
      await manager.upsert(SecondFactor, begun, ['userId']);
    });
    return { secret, address: totpAddress(secret, this.issuer(), email) };
  }

  /**
   * From now on codes are asked; gives the recovery codes, this once. All other sessions end. Throws `validation_failed` where the code
   * is not that of the secret, `conflict` where none waits for one.
   */
  confirm({ userId }: Viewer, sessionId: string | null, code: string): Promise<string[]> {
    return this.database.write(async (manager) => {
      const now = this.clock.now();
      const since = new Date(now.getTime() - CONFIRMED_WITHIN * 1000);
      const factor = await manager.findOne(SecondFactor, {
        where: { userId, confirmedAt: IsNull(), createdAt: MoreThan(since) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!factor) throw notBegun();
      const step = stepOf(foldCode(code), factor.secret, now);
      if (step === null) throw wrongCode();
      await manager.update(SecondFactor, { userId }, { confirmedAt: now, lastStep: String(step) });
      await this.factors.record(manager, userId, 'on', { byId: userId });
      await this.sessions.endAll(manager, userId, sessionId);
      return this.factors.giveCodes(manager, userId);
    });
  }

  /** New recovery codes, for the password and a code. */
  renewCodes(viewer: Viewer, password: string, code: string, browser: Browser): Promise<string[]> {
    return this.byBoth(viewer, { password, code }, browser, async (manager) => {
      await this.factors.record(manager, viewer.userId, 'new_codes', { byId: viewer.userId });
      return this.factors.giveCodes(manager, viewer.userId);
    });
  }

  /** Codes are asked no more, for the password and a code. All other sessions end. */
  remove(
    viewer: Viewer,
    sessionId: string | null,
    given: { password: string; code: string },
    browser: Browser,
  ): Promise<void> {
    const { userId } = viewer;
    return this.byBoth(viewer, given, browser, async (manager) => {
      await this.factors.takeAway(manager, userId);
      await this.factors.record(manager, userId, 'off', { byId: userId });
      await this.sessions.endAll(manager, userId, sessionId);
    });
  }

  /** Does `work` for whoever has the password and a code; throws `validation_failed`, `too_many_attempts`, or `conflict` without a second factor. */
  private async byBoth<T>(
    viewer: Viewer,
    { password, code }: { password: string; code: string },
    browser: Browser,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    await this.demandPassword(viewer, password, browser);
    return this.database.write(async (manager) => {
      const proof = await this.factors.prove(manager, viewer.userId, code);
      if (proof === null) throw wrongCode();
      if ('none' in proof) throw notOn();
      await this.factors.use(manager, proof);
      await this.attempts.forget(manager, viewer.email);
      return work(manager);
    });
  }

  /** Counted as signing in is: a session left open must help to find neither password nor code. */
  private async demandPassword({ userId, email }: Viewer, password: string, browser: Browser): Promise<void> {
    const { passwordHash } = await this.database.write((manager) => manager.findOneByOrFail(User, { id: userId }));
    if (passwordHash === null) throw noPassword();
    await this.attempts.begin(email, browser);
    if (await isPassword(password, passwordHash)) return;
    const detail = 'This is not your current password.';
    throw new Problem('validation_failed', detail, [refusal('/password', 'wrong_password', detail)]);
  }

  private issuer(): string {
    const { publicUrl } = this.settings;
    return publicUrl === undefined ? 'Démarche' : `Démarche (${new URL(publicUrl).host})`;
  }
}

/** The code is not that of the second factor, or was used already. */
export function wrongCode(): Problem {
  const detail = 'This is not the code of this moment, or it was used already. Wait for the next one.';
  return new Problem('validation_failed', detail, [refusal('/code', 'wrong_code', detail)]);
}

function already(): Problem {
  const detail = 'A second factor is set up already. Remove it first.';
  return new Problem('conflict', detail, undefined, { reason: { code: 'second_factor_on' } });
}

function notOn(): Problem {
  const detail = 'No second factor is set up.';
  return new Problem('conflict', detail, undefined, { reason: { code: 'second_factor_off' } });
}

function notBegun(): Problem {
  const detail = 'No second factor waits for its first code, or it has waited too long. Begin again.';
  return new Problem('conflict', detail, undefined, { reason: { code: 'second_factor_not_begun' } });
}

function noPassword(): Problem {
  const detail = 'Without a password here there is nothing to add a second factor to: your provider asks for its own.';
  return new Problem('conflict', detail, undefined, { reason: { code: 'no_password' } });
}
