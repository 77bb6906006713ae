import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The built program, running. */
export interface Program {
  /** Where it answers: `http://127.0.0.1:40123`. */
  readonly address: string;
  /** Sets the clock of a program that was started with one of its own. */
  setNow(instant: string): Promise<void>;
  /** Stops it as Ctrl-C would. */
  stop(): Promise<void>;
}

/**
 * The built program as a user starts it, on a free port, with the settings given beside the defaults; `now` is what time it is
 * there (RFC 3339) until it is told another, the machine’s where it is left out.
 * @throws Error when it is not built, or ends before it is ready: with what it said
 */
export async function startProgram(settings: NodeJS.ProcessEnv, now?: string): Promise<Program> {
  for (const file of [PROGRAM, CLIENT]) {
    if (!fs.existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first.`);
  }
  const clock = now === undefined ? [] : ['--import', CLOCK];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...clock, PROGRAM], {
    env: { ...cleanEnvironment(), PORT: '0', ...settings, DEMARCHE_TEST_NOW: now },
    stdio: ['ignore', 'pipe', 'pipe', ...(now === undefined ? [] : ['ipc' as const])],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
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

/** Its settings are the defaults, whatever is set where the tests run. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const ours = [
    'HOST',
    'DATABASE_URL',
    'DATABASE_REPLICA_URLS',
    'READ_ACCESS',
    'DEMO',
    'DEMO_FILE',
    'ADMIN_EMAIL',
    'ADMIN_PASSWORD',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
    'PUBLIC_URL',
    'TRUSTED_PROXIES',
    'COMMIT',
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
