import { Injectable } from '@nestjs/common';
import { notFound } from '../../common/identifier.js';
import { Problem } from '../../common/problem.js';
import type { Viewer } from '../../common/viewer.js';
import { Database } from '../../database/database.js';
import { SessionsService } from '../sessions.service.js';
import { User } from '../user.entity.js';
import { SecondFactorsService } from './second-factors.service.js';

/** Takes away the second factor of somebody who has lost it. */
@Injectable()
export class ResetSecondFactorService {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactorsService,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * All sessions of theirs end; where there was nothing, nothing happens. Throws `not_found`, and `forbidden` for one’s own: whoever finds a
   * session open must not get rid of it without the password and a code.
   */
  async of(userId: string, viewer: Viewer, reason: string): Promise<void> {
    if (userId === viewer.userId) {
      throw new Problem(
        'forbidden',
        'One’s own second factor is removed on one’s own page, by the password and a code.',
      );
    }
    await this.database.write(async (manager) => {
      if (!(await manager.existsBy(User, { id: userId }))) throw notFound('user', userId);
      if (!(await this.factors.takeAway(manager, userId))) return;
      await this.factors.record(manager, userId, 'reset', { byId: viewer.userId, reason });
      await this.sessions.endAll(manager, userId);
    });
  }
}
