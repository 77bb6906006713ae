import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { canReach, type SystemUser } from './system-user.js';

/** The longest path a socket may have on macOS, less its ending zero; Linux takes four more. */
const LONGEST_SOCKET_PATH = 103;

const SOCKET_PORT = 5432;

/** How the server is reached, and what it must be told for that. */
export interface Endpoint {
  /** A folder that holds the server's socket, or an address. */
  host: string;
  port: number;
  settings: Record<string, string>;
}

/** What names our folders in the temp directory, so that leftovers can be told from what is not ours. */
const SCRATCH_PREFIX = 'demarche-';

/**
 * A folder of this run that only the database's user and we may enter; it holds the socket, which therefore needs no
 * password. Its name can't be guessed, so nobody can occupy it beforehand.
 */
export function makeScratch(user: SystemUser | undefined): string {
  const parent = [os.tmpdir(), '/tmp'].find((folder) => fits(folder) && canReach(user, folder)) ?? os.tmpdir();
  const scratch = fs.mkdtempSync(path.join(fs.realpathSync(parent), SCRATCH_PREFIX));
  if (user) fs.chownSync(scratch, user.uid, user.gid);
  return scratch;
}

/** Removes the folder of an earlier run, whose server has ended, if it is one of ours. */
export function removeLeftScratch(folder: string | undefined): void {
  if (folder && path.basename(folder).startsWith(SCRATCH_PREFIX)) fs.rmSync(folder, { recursive: true, force: true });
}

/** Sockets are files with rights, so they need no password and no port; Windows, where they are not, gets TCP. */
export async function chooseEndpoint(scratch: string, transport: 'socket' | 'tcp'): Promise<Endpoint> {
  if (transport === 'socket') {
    const settings = { listen_addresses: '', unix_socket_directories: scratch, unix_socket_permissions: '0700' };
    return { host: scratch, port: SOCKET_PORT, settings: { ...settings, port: String(SOCKET_PORT) } };
  }
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port) };
  return { host: '127.0.0.1', port, settings };
}

function fits(parent: string): boolean {
  const socket = path.join(parent, `${SCRATCH_PREFIX}XXXXXX`, `.s.PGSQL.${SOCKET_PORT}.lock`);
  return process.platform === 'win32' || Buffer.byteLength(socket) <= LONGEST_SOCKET_PATH;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
