import { readConfig } from '../config/config.js';
import { openBackup, type Backup } from '../database/backup/read-backup.js';
import { restore } from '../database/backup/restore.js';
import { contents } from './backup.js';
import type { Command, Io } from './command.js';
import { asFailure } from './database-failure.js';
import { onOwnDatabase } from './own-database.js';

/** Brings a backup into the empty database of the environment, or looks whether it is whole. */
export const RESTORE: Command = {
  usage: 'restore FILE [--check]',
  about: [
    'Brings a backup into the database of the environment (DATABASE_URL, or DATA_DIR), which has to be empty: one that no Démarche has been',
    'started on. Each table is read again and compared with the backup before anything is kept. Older backups are brought up to date.',
  ].join('\n'),
  options: { check: { type: 'boolean', says: 'look whether FILE is whole, and touch no database' } },
  operands: [1, 1],
  async run({ operands: [path = ''], values }, io) {
    try {
      const backup = await openBackup(path);
      try {
        if (values['check'] === true) await check(backup, io);
        else await bringBack(backup, io);
      } finally {
        backup.close();
      }
    } catch (error) {
      throw asFailure(error);
    }
  },
};

async function check({ manifest, rowsOf }: Backup, io: Io): Promise<void> {
  for (const table of manifest.tables) {
    const rows = rowsOf(table);
    while (!(await rows.next()).done);
  }
  io.stdout.write(`It is whole: ${contents(manifest)}, as of ${manifest.madeAt}, by Démarche ${manifest.version}.\n`);
}

async function bringBack(backup: Backup, io: Io): Promise<void> {
  const log = (line: string): void => void io.stderr.write(`${line}\n`);
  const tell = (table: string): void => {
    if (io.stderr.isTTY) log(`Bringing back ${table} …`);
  };
  await onOwnDatabase(readConfig(io.env), log, (url) => restore(backup, url, tell));
  io.stdout.write(`Brought back and compared: ${contents(backup.manifest)}, as of ${backup.manifest.madeAt}.\n`);
}
