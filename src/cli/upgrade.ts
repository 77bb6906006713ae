import { readConfig } from '../config/config.js';
import { VERSION } from '../config/version.js';
import { upgradeEmbedded } from '../database/upgrade-embedded.js';
import { Failure, textOf, type Command } from './command.js';
import { asFailure } from './database-failure.js';

/** Moves the embedded database to the next PostgreSQL. */
export const UPGRADE: Command = {
  usage: 'upgrade [--engine FOLDER]',
  about: [
    'Moves the embedded database in DATA_DIR to the newest PostgreSQL here: everything is backed up, brought into a new database, compared row for',
    'row, and only then used. The former database and the backup stay until you remove them. Stop Démarche first. Needs room for three times the database.',
  ].join('\n'),
  options: {
    engine: {
      type: 'string',
      value: 'FOLDER',
      says: 'where the programs of the PostgreSQL that made the database are, or its npm package, if not where they are looked for',
    },
  },
  operands: [0, 0],
  async run(given, io) {
    const { databaseUrl, dataDir } = readConfig(io.env);
    if (databaseUrl !== undefined) {
      throw new Failure(
        'DATABASE_URL names a PostgreSQL of your own, which is yours to upgrade (pg_upgrade, or a backup and a restore).',
      );
    }
    const log = (line: string): void => void io.stderr.write(`${line}\n`);
    const engine = textOf(given, 'engine');
    try {
      const moved = await upgradeEmbedded({ dataDir, formerEngine: engine, version: VERSION, log });
      if (moved === null)
        io.stdout.write('There is nothing to upgrade: no database, or already that of the newest PostgreSQL here.\n');
      else {
        io.stdout.write(
          `The database was moved from PostgreSQL ${moved.from} to ${moved.to}. When all is well, remove ${moved.former} and ${moved.backup}.\n`,
        );
      }
    } catch (error) {
      throw asFailure(error);
    }
  },
};
