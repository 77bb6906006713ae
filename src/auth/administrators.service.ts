import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../common/problem.js';

/** Any number that nobody else uses, the same on every node. */
const LOCK = 6_407_712_028;

/** Sees to it that there is always somebody who can let others in. */
@Injectable()
export class AdministratorsService {
  /** Whether somebody is administrator and able to sign in; nobody becomes or ceases to be one until the transaction ends. */
  async areThere(manager: EntityManager, besides: string | null = null): Promise<boolean> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const able = await manager.query<unknown[]>(
      `SELECT FROM users u
       WHERE u.role = 'administrator' AND u.disabled_at IS NULL AND u.id IS DISTINCT FROM $1
         AND (u.password_hash IS NOT NULL OR EXISTS (SELECT FROM oidc_identities i WHERE i.user_id = u.id))
       LIMIT 1`,
      [besides],
    );
    return able.length > 0;
  }

  /** Throws `conflict` where nobody but `userId` is left. */
  async mustRemain(manager: EntityManager, userId: string, pointer: string): Promise<void> {
    if (await this.areThere(manager, userId)) return;
    const detail = 'Nobody else who can sign in is administrator. Make somebody else one first.';
    throw new Problem('conflict', detail, [{ pointer, code: 'last_administrator', detail }]);
  }
}
