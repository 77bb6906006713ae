import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { DEMO_FILE } from '../../support/demo.js';

export interface BrowserServer {
  /** Where it answers: `http://127.0.0.1:40123`. */
  readonly address: string;
  /** Sets the clock of a server that was started with one of its own. */
  setNow(instant: string): Promise<void>;
  /** Stops it as Ctrl-C would, and removes its data. */
  stop(): Promise<void>;
}

interface ServerOptions {
  readonly demo: boolean;
  /** Settings beside the usual ones. */
  readonly environment?: NodeJS.ProcessEnv;
  /** What time it is there (RFC 3339) until it is told another; the machine’s where it is left out. */
  readonly now?: string;
}

/**
 * The built program as a user starts it, on a free port, with an embedded database of its own in a temporary folder.
 * @throws Error when it is not built, or ends before it is ready: with what it said
 */
export async function startServer({ demo, environment = {}, now }: ServerOptions): Promise<BrowserServer> {
  for (const file of [PROGRAM, CLIENT]) {
    if (!fs.existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first.`);
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-browser-'));
  // Root's PostgreSQL runs as another user, who has to get through.
  fs.chmodSync(folder, 0o711);
  const clock = now === undefined ? [] : ['--import', CLOCK];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...clock, PROGRAM], {
    env: {
      ...cleanEnvironment(),
      ...settings(path.join(folder, 'data'), demo),
      ...environment,
      DEMARCHE_TEST_NOW: now,
    },
    stdio: ['ignore', 'pipe', 'pipe', ...(now === undefined ? [] : ['ipc' as const])],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(child), setNow: (instant) => setNow(child, instant), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const ROOT = path.resolve(__dirname, '..', '..', '..');
const PROGRAM = path.join(ROOT, 'dist', 'main.js');
const CLOCK = path.join(__dirname, 'clock.mjs');
const CLIENT = path.join(ROOT, 'client', 'dist', 'index.html');

/** Who may do everything on the servers under test. */
export const ADMINISTRATOR = { email: 'administrator@example.org', password: 'a password for browser tests' } as const;

function settings(data: string, demo: boolean): NodeJS.ProcessEnv {
  return {
    PORT: '0',
    DATA_DIR: data,
    DEMO: demo ? 'on' : 'off',
    DEMO_FILE,
    ADMIN_EMAIL: ADMINISTRATOR.email,
    ADMIN_PASSWORD: ADMINISTRATOR.password,
  };
}

/** Its settings are the defaults, whatever is set where the tests run. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const ours = [
    'HOST',
    'DATABASE_URL',
    'DATABASE_REPLICA_URLS',
    'READ_ACCESS',
    'ADMIN_EMAIL',
    'ADMIN_PASSWORD',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
    'PUBLIC_URL',
    'LOG_LEVEL',
    'NODE_ENV',
  ];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.includes(name)));
}

/** Waits until the server has heard of it. */
async function setNow(child: ChildProcess, instant: string): Promise<void> {
  const heard = once(child, 'message');
  child.send(instant);
  await heard;
}

/** The address, which the program prints last. */
async function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  for await (const line of createInterface({ input: child.stdout! })) {
    said.push(`${line}\n`);
    const address = /http:\/\/\S+$/.exec(line)?.[0];
    if (line.startsWith('Démarche is ready at') && address) {
      child.stdout?.resume();
      return address;
    }
  }
  throw new Error(`The server did not start:\n${said.join('')}`);
}
