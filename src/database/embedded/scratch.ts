import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SOCKET_PORT } from './endpoint.js';
import { canReach, type SystemUser } from './system-user.js';

/** The longest path a socket may have on macOS, less its ending zero; Linux takes four more. */
const LONGEST_SOCKET_PATH = 103;

const PREFIX = 'demarche-';

/** A folder for the files of one run, and how to be rid of it. */
export interface Scratch {
  folder: string;
  remove(): void;
}

/**
 * Makes a folder that only the database's user and we may enter; it holds the socket, which therefore needs no
 * password. Its name can't be guessed, so nobody can occupy it beforehand. It is written down in the data folder, so
 * that the next run can remove what a run that was killed has left.
 */
export function makeScratch(dataDir: string, user: SystemUser | undefined): Scratch {
  const note = path.join(dataDir, 'lock', 'scratch');
  removeLeft(note);
  const parent = [os.tmpdir(), '/tmp'].find((folder) => fits(folder) && canReach(user, folder)) ?? os.tmpdir();
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(parent), PREFIX));
  fs.writeFileSync(note, folder, { mode: 0o600 });
  if (user) fs.chownSync(folder, user.uid, user.gid);
  return {
    folder,
    remove() {
      fs.rmSync(folder, { recursive: true, force: true });
      fs.rmSync(note, { force: true });
    },
  };
}

function removeLeft(note: string): void {
  const folder = fs.existsSync(note) ? fs.readFileSync(note, 'utf8') : '';
  if (path.basename(folder).startsWith(PREFIX)) fs.rmSync(folder, { recursive: true, force: true });
}

function fits(parent: string): boolean {
  const socket = path.join(parent, `${PREFIX}XXXXXX`, `.s.PGSQL.${SOCKET_PORT}.lock`);
  return process.platform === 'win32' || Buffer.byteLength(socket) <= LONGEST_SOCKET_PATH;
}
