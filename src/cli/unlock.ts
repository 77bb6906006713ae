import 'reflect-metadata';
import { foldEmail } from '../auth/fold-email.js';
import { SecondFactorsService } from '../auth/second-factor/second-factors.service.js';
import { Session } from '../auth/session.entity.js';
import { User } from '../auth/user.entity.js';
import { Clock } from '../common/clock.js';
import { readConfig } from '../config/config.js';
import { createDataSource } from '../database/data-source.js';
import { Failure, needed, type Command } from './command.js';
import { asFailure } from './database-failure.js';
import { onOwnDatabase } from './own-database.js';

/** Takes away a second factor that was lost, for whom no administrator can. */
export const UNLOCK: Command = {
  usage: 'unlock --email ADDRESS --reason TEXT',
  about: [
    'Takes away the second factor of an account whose owner has lost it, and ends their sessions; the password stays. Administrators do the same in',
    'the list of users: this is for the last of them. Works on the database of the environment (DATABASE_URL, or DATA_DIR), whether Démarche runs or not.',
  ].join('\n'),
  options: {
    email: { type: 'string', value: 'ADDRESS', says: 'of the account' },
    reason: { type: 'string', value: 'TEXT', says: 'why: it is kept, and shown to the owner' },
  },
  operands: [0, 0],
  async run(given, io) {
    const email = needed(given, 'email');
    const reason = needed(given, 'reason');
    const log = (line: string): void => void io.stderr.write(`${line}\n`);
    try {
      await onOwnDatabase(readConfig(io.env), log, (url) => takeAway(url, email, reason));
    } catch (error) {
      throw asFailure(error);
    }
    io.stdout.write(`${email} is asked for no code any more.\n`);
  },
};

async function takeAway(url: string, email: string, reason: string): Promise<void> {
  const factors = new SecondFactorsService(new Clock());
  const source = await createDataSource(url).initialize();
  try {
    await source.transaction(async (manager) => {
      const user = await manager.findOneBy(User, { email: foldEmail(email) });
      if (!user) throw new Failure(`No account has the address ${email}.`);
      if (!(await factors.takeAway(manager, user.id))) throw new Failure(`${email} has no second factor.`);
      await factors.record(manager, user.id, 'reset', { byId: null, reason });
      await manager.delete(Session, { userId: user.id });
    });
  } finally {
    await source.destroy();
  }
}
