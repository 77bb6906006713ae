import { Injectable } from '@nestjs/common';
import { Problem } from '../common/problem.js';
import { Database } from '../database/database.js';
import { AttemptsService } from './attempts.service.js';
import { foldEmail } from './fold-email.js';
import { isPassword } from './passwords.js';
import { SessionsService, type Browser, type SignedIn } from './sessions.service.js';
import { User } from './user.entity.js';

/** Signs people in with their password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly attempts: AttemptsService,
  ) {}

  /**
   * Gives the secrets of a new session; throws `unauthorised`, the same for a wrong password, no such user and a
   * disabled one, and `too_many_attempts` after too many of these.
   */
  async withPassword(email: string, password: string, browser: Browser): Promise<SignedIn> {
    const folded = foldEmail(email);
    await this.attempts.begin(folded, browser);
    const user = await this.database.write((manager) => manager.findOneBy(User, { email: folded }));
    const right = await isPassword(password, user?.passwordHash ?? null);
    if (!user || !right || user.disabledAt) {
      throw new Problem('unauthorised', 'No account has this e-mail address and password.');
    }
    return this.database.write(async (manager) => {
      await this.attempts.forget(manager, folded);
      return this.sessions.begin(manager, user.id, browser);
    });
  }
}
