import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../../common/clock.js';
import { hashOf } from '../secrets.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { foldCode, isOfApp, newRecoveryCodes } from './recovery-codes.js';
import { SecondFactorChange, type SecondFactorChangeKind } from './second-factor-change.entity.js';
import { SecondFactor } from './second-factor.entity.js';
import { stepOf } from './totp.js';

/** Why somebody may come in, as far as a second factor goes: none is asked of them, or what of theirs the code is. */
export type Proof = { none: true } | { userId: string; step: number } | { userId: string; recoveryCodeId: string };

/** Looks at codes of second factors, and writes down what becomes of these. */
@Injectable()
export class SecondFactorsService {
  constructor(private readonly clock: Clock) {}

  /** Whether codes are asked of `userId`. */
  isOn(manager: EntityManager, userId: string): Promise<boolean> {
    return manager.existsBy(SecondFactor, { userId, confirmedAt: Not(IsNull()) });
  }

  /**
   * What `code` proves of `userId`; null where it proves nothing and is needed. It is not used up yet: that is for whoever has found
   * the password right, too. The second factor is locked until the transaction ends, so that of two who bring the same code one gets in.
   */
  async prove(manager: EntityManager, userId: string, code: string | undefined): Promise<Proof | null> {
    const factor = await manager.findOne(SecondFactor, {
      where: { userId, confirmedAt: Not(IsNull()) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!factor) return { none: true };
    const folded = foldCode(code ?? '');
    if (isOfApp(folded)) {
      const step = stepOf(folded, factor.secret, this.clock.now());
      return step !== null && step > Number(factor.lastStep ?? -1) ? { userId, step } : null;
    }
    const found = await manager.findOneBy(RecoveryCode, { userId, codeHash: hashOf(folded), usedAt: IsNull() });
    return found && { userId, recoveryCodeId: found.id };
  }

  /** Nobody can prove anything by the same code again, nor by one that came before it. */
  async use(manager: EntityManager, proof: Proof): Promise<void> {
    if ('step' in proof) {
      await manager.update(SecondFactor, { userId: proof.userId }, { lastStep: String(proof.step) });
    } else if ('recoveryCodeId' in proof) {
      await manager.update(RecoveryCode, { id: proof.recoveryCodeId }, { usedAt: this.clock.now() });
      await this.record(manager, proof.userId, 'recovery_code', { byId: proof.userId });
    }
  }

  /** New recovery codes in place of those before; the only time that they are told. */
  async giveCodes(manager: EntityManager, userId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    await manager.delete(RecoveryCode, { userId });
    await manager.insert(
      RecoveryCode,
      codes.map((code) => ({ id: uuidv7(), userId, codeHash: hashOf(foldCode(code)), usedAt: null })),
    );
    return codes;
  }

  /** Asks `userId` for no code any more; false where none was asked. */
  async takeAway(manager: EntityManager, userId: string): Promise<boolean> {
    const was = await this.isOn(manager, userId);
    await manager.delete(SecondFactor, { userId });
    await manager.delete(RecoveryCode, { userId });
    return was;
  }

  async record(
    manager: EntityManager,
    userId: string,
    what: SecondFactorChangeKind,
    { byId, reason = null }: { byId: string | null; reason?: string | null },
  ): Promise<void> {
    await manager.insert(SecondFactorChange, { id: uuidv7(), userId, what, byId, reason, at: this.clock.now() });
  }
}
