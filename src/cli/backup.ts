import { access } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../config/config.js';
import { VERSION } from '../config/version.js';
import type { BackupManifest } from '../database/backup/manifest.js';
import { writeBackup } from '../database/backup/write-backup.js';
import { Failure, type Command } from './command.js';
import { onOwnDatabase } from './own-database.js';
import { telling } from './progress.js';
import { wholeFile } from '../database/backup/whole-file.js';
import { asFailure } from './database-failure.js';
import { whyUnwritable } from './unwritable.js';

/** Writes everything that the database of the environment holds into one file. */
export const BACKUP: Command = {
  usage: 'backup FILE',
  about: [
    'Writes everything (dossiers, history, drafts, accounts) as it stands at one moment into FILE, a ZIP that any PostgreSQL can be given again',
    'by “demarche restore”. Works on the database of the environment (DATABASE_URL, or DATA_DIR), whether Démarche runs or not.',
    'FILE must not be there yet; only its owner may read it, for it holds accounts.',
  ].join('\n'),
  options: {},
  operands: [1, 1],
  async run({ operands: [path = ''] }, io) {
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      throw new Failure(`${path} is there already: give another name.`);
    let told: BackupManifest | undefined;
    const log = (line: string): void => void io.stderr.write(`${line}\n`);
    try {
      await onOwnDatabase(readConfig(io.env), log, (url) =>
        wholeFile(path, 0o600, (file) => {
          const pieces = Readable.from(writeBackup(url, VERSION, (manifest) => (told = manifest)));
          return pipeline(pieces, telling(io, 'Written'), file);
        }),
      );
    } catch (error) {
      const why = whyUnwritable(path, error);
      throw why === null ? asFailure(error) : new Failure(why);
    }
    io.stdout.write(`${path} has everything of ${told?.madeAt}: ${contents(told)}.\n`);
  },
};

/** `12,345 rows of 50 tables` */
export function contents(manifest: BackupManifest | undefined): string {
  const rows = (manifest?.tables ?? []).reduce((sum, table) => sum + table.rows, 0);
  return `${rows.toLocaleString('en')} rows of ${manifest?.tables.length} tables`;
}
