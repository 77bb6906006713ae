import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { explain } from './embedded-postgres-error.js';
import type { SystemUser } from './system-user.js';

const run = promisify(execFile);

/** The cluster's superuser, for administration only; the program itself signs in as somebody who may less. */
export const SUPERUSER = 'postgres';

/** The major version that made a cluster; `undefined` where there is none yet. */
export function clusterMajor(cluster: string): number | undefined {
  const file = path.join(cluster, 'PG_VERSION');
  return fs.existsSync(file) ? Number.parseInt(fs.readFileSync(file, 'utf8'), 10) : undefined;
}

/** What it takes to make a cluster. */
export interface ClusterPlan {
  cluster: string;
  binaries: Binaries;
  user: SystemUser | undefined;
  /** A folder of this run that the database's user may enter. */
  scratch: string;
  fsync: boolean;
}

/**
 * Makes a cluster beside its place and then renames it, so that a first start that is cut short leaves nothing that
 * could be mistaken for a database. The folder is locked by the caller, so older side folders are leftovers.
 */
export async function createCluster(plan: ClusterPlan): Promise<void> {
  const { cluster, user, scratch } = plan;
  removeLeftovers(cluster);
  const draft = fs.mkdtempSync(`${cluster}.new-`);
  const passwordForInitdb = path.join(scratch, 'password');
  try {
    fs.writeFileSync(passwordFile(cluster), randomBytes(24).toString('base64url'), { mode: 0o600 });
    fs.copyFileSync(passwordFile(cluster), passwordForInitdb);
    if (user) for (const given of [draft, passwordForInitdb]) fs.chownSync(given, user.uid, user.gid);
    await runInitdb(draft, passwordForInitdb, plan);
    fs.renameSync(draft, cluster);
    syncFolder(path.dirname(cluster));
  } catch (error) {
    throw explain(path.dirname(cluster), error);
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
    fs.rmSync(passwordForInitdb, { force: true });
  }
}

/** The password of the cluster's roles, asked for over TCP only. */
export function clusterPassword(cluster: string): string {
  return fs.readFileSync(passwordFile(cluster), 'utf8');
}

async function runInitdb(draft: string, password: string, { binaries, user, fsync }: ClusterPlan): Promise<void> {
  const common = [
    ...['-D', draft, '--username', SUPERUSER, '--pwfile', password, '--encoding', 'UTF8'],
    ...['--auth-local', 'trust', '--auth-host', 'scram-sha-256', '--data-checksums', '--no-instructions'],
    ...(fsync ? [] : ['--no-sync']),
  ];
  let said = '';
  for (const locale of locales(binaries.major)) {
    try {
      await run(path.join(binaries.folder, 'initdb'), [...common, ...locale], {
        ...user,
        env: binaries.env,
        cwd: draft,
      });
      return;
    } catch (error) {
      const { stdout, stderr, message } = error as Error & { stdout?: string; stderr?: string };
      said = stdout || stderr ? `${stdout}\n${stderr}` : message;
    }
    if (!said.includes('invalid locale name')) break;
  }
  throw new Error(said);
}

/**
 * Code point order with Unicode's letters and cases, the same on every system; sorting for people is done per query.
 * From 17 on the server knows it by itself. The system's idea of a letter still decides what pg_trgm finds: with plain C,
 * no name outside ASCII has any trigrams, so C comes last.
 */
function locales(major: number): string[][] {
  const builtin = major >= 17 ? ['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'] : [];
  return ['C.UTF-8', 'en_US.UTF-8', 'C'].map((ctype) => [...builtin, '--locale', 'C', '--lc-ctype', ctype]);
}

function passwordFile(cluster: string): string {
  return `${cluster}.password`;
}

function removeLeftovers(cluster: string): void {
  const parent = path.dirname(cluster);
  for (const name of fs.readdirSync(parent)) {
    if (name.startsWith(`${path.basename(cluster)}.new-`)) {
      // An initdb that outlived its parent may still be filling the folder; it gives up when its files are gone.
      fs.rmSync(path.join(parent, name), { recursive: true, force: true, maxRetries: 40, retryDelay: 50 });
    }
  }
}

/** A renamed folder survives a power cut only once its parent is on disk; Windows has no such call and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}
