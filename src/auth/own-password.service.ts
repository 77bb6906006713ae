import { Injectable } from '@nestjs/common';
import { Problem } from '../common/problem.js';
import type { Viewer } from '../common/viewer.js';
import { Database } from '../database/database.js';
import { AttemptsService } from './attempts.service.js';
import { hashChosen } from './chosen-password.js';
import { LinksService } from './links.service.js';
import { isPassword } from './passwords.js';
import type { ChangePasswordDto } from './session.dto.js';
import { SessionsService, type Browser } from './sessions.service.js';
import { TokensService } from './tokens.service.js';
import { User } from './user.entity.js';

/** Changes the password of whoever asks. */
@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly database: Database,
    private readonly attempts: AttemptsService,
    private readonly sessions: SessionsService,
    private readonly links: LinksService,
    private readonly tokens: TokensService,
  ) {}

  /**
   * All other sessions end, and the tokens where that is wished. Throws `validation_failed` where the current password is wrong or the new one will not do,
   * and `too_many_attempts` as signing in does: a session left open must not help to find the password.
   */
  async change(viewer: Viewer, sessionId: string | null, input: ChangePasswordDto, browser: Browser): Promise<void> {
    const { userId, email } = viewer;
    const user = await this.database.write((manager) => manager.findOneByOrFail(User, { id: userId }));
    if (user.passwordHash !== null) {
      await this.attempts.begin(email, browser);
      if (!(await isPassword(input.current ?? '', user.passwordHash))) {
        const detail = 'This is not your current password.';
        throw new Problem('validation_failed', detail, [{ pointer: '/current', code: 'wrong_password', detail }]);
      }
    }
    const passwordHash = await hashChosen(input.password, viewer, '/password');
    await this.database.write(async (manager) => {
      await this.attempts.forget(manager, email);
      await manager.update(User, { id: userId }, { passwordHash });
      await this.sessions.endAll(manager, userId, sessionId);
      if (input.endTokens) await this.tokens.revokeAll(manager, userId);
      await this.links.withdraw(manager, userId);
    });
  }
}
