import { Injectable } from '@nestjs/common';
import { Problem } from '../common/problem.js';
import { Database } from '../database/database.js';
import { AttemptsService } from './attempts.service.js';
import { foldEmail } from './fold-email.js';
import { isPassword } from './passwords.js';
import { SecondFactorsService } from './second-factor/second-factors.service.js';
import { SessionsService, type Browser, type SignedIn } from './sessions.service.js';
import { User } from './user.entity.js';

/** Whose second factor is asked about where there is no such user. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Signs people in with their password, and the code of a second factor where they have one. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly attempts: AttemptsService,
    private readonly factors: SecondFactorsService,
  ) {}

  /**
   * Gives the secrets of a new session; throws `unauthorised`, the same for a wrong password, no such user, a disabled one, and a
   * code that is missing or wrong, so that nobody learns which password is right without the code; and `too_many_attempts` after too many
   * of these.
   */
  async withPassword(email: string, password: string, code: string | undefined, browser: Browser): Promise<SignedIn> {
    const folded = foldEmail(email);
    await this.attempts.begin(folded, browser);
    const user = await this.database.write((manager) => manager.findOneBy(User, { email: folded }));
    const right = await isPassword(password, user?.passwordHash ?? null);
    return this.database.write(async (manager) => {
      // Asked about everybody, so that the time of an answer does not tell whose password was right. A code is used up by whoever has that.
      const proof = await this.factors.prove(manager, user?.id ?? NOBODY, code);
      if (!user || !right || user.disabledAt || proof === null) {
        throw new Problem('unauthorised', 'No account has this e-mail address and password, or its code is another.');
      }
      await this.factors.use(manager, proof);
      await this.attempts.forget(manager, folded);
      return this.sessions.begin(manager, user.id, browser);
    });
  }
}
