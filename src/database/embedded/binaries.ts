import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { namedBinaries, packagedBinaries, type Packaged } from './packaged-binaries.js';
import { canReach, type SystemUser } from './system-user.js';

/** The oldest PostgreSQL whose SQL the migrations may use. */
const OLDEST_MAJOR = 15;

/** A PostgreSQL installation whose programs run here, for the user they have to run as. */
export interface Binaries {
  major: number;
  /** Folder of `postgres`, `initdb` and `pg_ctl`. */
  folder: string;
  /** What those programs need in their environment, and nothing of ours: PGHOST or LANG of the shell would confuse them. */
  env: Record<string, string>;
}

/**
 * Finds programs for a cluster: those in `engine` first, then those of the npm package, else a PostgreSQL of the system, newest first.
 *
 * @param clusterMajor the major version that made the cluster, or `undefined` for a new one
 * @param scratch a folder of this run, where links may be laid
 * @param engine a folder of programs, or of an npm package that has them
 * @throws EmbeddedPostgresError when nothing here can open the cluster
 */
export function findBinaries(
  clusterMajor: number | undefined,
  user: SystemUser | undefined,
  scratch: string,
  engine?: string,
): Binaries {
  const wanted = (found: Binaries): boolean =>
    clusterMajor === undefined ? found.major >= OLDEST_MAJOR : found.major === clusterMajor;
  const packaged = packagedBinaries(user, scratch);
  const seen: Binaries[] = [];
  const named = engine === undefined ? [] : [namedBinaries(path.resolve(engine), user, scratch)];
  const system = systemFolders().map((folder) => ({ folder }));
  for (const candidate of [...named, ...(packaged ? [packaged] : []), ...system]) {
    const found = tryOut(candidate, user);
    if (found && wanted(found)) return found;
    if (found) seen.push(found);
  }
  throw new EmbeddedPostgresError(nothingFits(clusterMajor, seen));
}

/** Asks the server for its version, as the user it will run as: this also tells whether it runs on this system at all. */
function tryOut({ folder, libraries }: Packaged, user: SystemUser | undefined): Binaries | undefined {
  const env: Record<string, string> = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };
  if (libraries !== undefined) env[process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'] = libraries;
  if (!canReach(user, folder)) return undefined;
  const answer = spawnSync(path.join(folder, 'postgres'), ['--version'], { ...user, env, cwd: '/', encoding: 'utf8' });
  // A program of another system can't even be started, and has no output then.
  if (answer.error) return undefined;
  const major = /\(PostgreSQL\) (\d+)/.exec(answer.stdout)?.[1];
  return major === undefined || !hasInitdb(folder) ? undefined : { major: Number(major), folder, env };
}

function hasInitdb(folder: string): boolean {
  return fs.existsSync(path.join(folder, process.platform === 'win32' ? 'initdb.exe' : 'initdb'));
}

/** Where packagers put PostgreSQL: Debian, Red Hat, Alpine, Homebrew, Postgres.app; and what `pg_config` says. */
function systemFolders(): string[] {
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const installed = [
    ...versions('/usr/lib/postgresql', '', '/bin'),
    ...versions('/usr', 'pgsql-', '/bin'),
    ...versions('/usr/libexec', 'postgresql', ''),
    ...versions('/opt/homebrew/opt', 'postgresql@', '/bin'),
    ...versions('/usr/local/opt', 'postgresql@', '/bin'),
    ...versions('/Applications/Postgres.app/Contents/Versions', '', '/bin'),
  ].sort((a, b) => b.version - a.version);
  const folders = [...installed.map(({ folder }) => folder), ...(asked.status === 0 ? [asked.stdout.trim()] : [])];
  return [...new Set(folders)].filter((folder) => fs.existsSync(folder));
}

function versions(parent: string, prefix: string, suffix: string): { version: number; folder: string }[] {
  if (!fs.existsSync(parent)) return [];
  return fs.readdirSync(parent).flatMap((name) => {
    const version = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : NaN;
    return version >= OLDEST_MAJOR ? [{ version, folder: `${parent}/${name}${suffix}` }] : [];
  });
}

function nothingFits(clusterMajor: number | undefined, seen: readonly Binaries[]): string {
  const here = [...new Set(seen.map(({ major }) => major))].sort((a, b) => b - a).join(', ');
  if (clusterMajor === undefined) {
    return `No PostgreSQL runs on this system (${process.platform} ${process.arch}): install PostgreSQL ${OLDEST_MAJOR} or newer, or set DATABASE_URL.`;
  }
  return `The database was made by PostgreSQL ${clusterMajor}, but here is ${here === '' ? 'none' : `only PostgreSQL ${here}`}: install PostgreSQL ${clusterMajor}, by which “demarche upgrade” moves it to a newer one, or set DATA_DIR to another folder.`;
}
