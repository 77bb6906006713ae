import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { isRunning, processRealm, startMark } from './processes.js';

const HEARTBEAT_MS = 2_000;

interface Claim {
  pid: number;
  started: string | undefined;
  realm: string;
  host: string;
}

/** The right to run a database in a folder, until released or until this process ends, however it ends. */
export interface FolderLock {
  release(): void;
}

/**
 * Makes this process the only Démarche on a data folder.
 *
 * Each contender first writes a claim of its own, complete and under a name nobody else uses, and then looks for
 * others; only who sees no other living claim holds the folder, so two can never both hold it, and a dead claim can be
 * removed by anybody without a race. Among contenders the one whose name comes first stays and the others stand back.
 * No claim outlives its process: an id is believed only together with the moment its process began, and a claim from
 * another machine or container only while its file keeps being touched.
 *
 * @throws EmbeddedPostgresError naming the process and the folder when another Démarche holds it.
 */
export async function lockFolder(dataDir: string): Promise<FolderLock> {
  const folder = path.join(dataDir, 'lock');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = path.join(folder, `${randomUUID()}.json`);
  for (;;) {
    writeClaim(own);
    const rivals = await livingRivals(folder, own);
    if (rivals.length === 0) return hold(own);
    const holder = rivals.find(({ file }) => fs.existsSync(heldMark(file)));
    if (holder || rivals.some(({ file }) => file < own)) fs.rmSync(own, { force: true });
    if (holder) throw new EmbeddedPostgresError(refusal(holder.claim, dataDir));
    await pause(20 + Math.random() * 50);
  }
}

function writeClaim(file: string): void {
  const claim: Claim = {
    pid: process.pid,
    started: startMark(process.pid),
    realm: processRealm(),
    host: os.hostname(),
  };
  fs.writeFileSync(`${file}.draft`, JSON.stringify(claim), { mode: 0o600 });
  fs.renameSync(`${file}.draft`, file);
}

async function livingRivals(folder: string, own: string): Promise<{ claim: Claim; file: string }[]> {
  const rivals: { claim: Claim; file: string }[] = [];
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (file === own || !name.endsWith('.json')) continue;
    const claim = readClaim(file);
    if (claim && (await lives(claim, file))) rivals.push({ claim, file });
    else removeClaim(file);
  }
  return rivals;
}

function readClaim(file: string): Claim | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Claim;
  } catch {
    // Withdrawn since the folder was listed, or cut short by a full disk: claims are complete once they have their name.
    return undefined;
  }
}

async function lives(claim: Claim, file: string): Promise<boolean> {
  if (claim.realm === processRealm()) {
    if (!isRunning(claim.pid)) return false;
    if (claim.started !== undefined) return claim.started === startMark(claim.pid);
  }
  return beats(file);
}

/** Whether somebody touches the file; a clock is not compared, as the other machine's may differ. */
async function beats(file: string): Promise<boolean> {
  const before = touchedAt(file);
  for (let waited = 0; before !== undefined && waited < 3 * HEARTBEAT_MS; waited += 250) {
    await pause(250);
    if (touchedAt(file) !== before) return touchedAt(file) !== undefined;
  }
  return false;
}

function touchedAt(file: string): number | undefined {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function hold(file: string): FolderLock {
  fs.writeFileSync(heldMark(file), '');
  const heart = setInterval(() => {
    const now = new Date();
    fs.utimes(file, now, now, () => undefined);
  }, HEARTBEAT_MS).unref();
  return {
    release() {
      clearInterval(heart);
      removeClaim(file);
    },
  };
}

/** Tells a claim that won from one that is still being looked at; a file of its own, as a rename can hide from a listing. */
function heldMark(claim: string): string {
  return `${claim}.held`;
}

function removeClaim(file: string): void {
  fs.rmSync(heldMark(file), { force: true });
  fs.rmSync(file, { force: true });
}

function refusal(rival: Claim, dataDir: string): string {
  const where = rival.host === os.hostname() ? '' : ` on ${rival.host}`;
  return `Another Démarche (process ${rival.pid}${where}) is running on ${dataDir}: stop it, or set DATA_DIR to another folder.`;
}
