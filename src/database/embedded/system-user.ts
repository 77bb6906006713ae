import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** The user the database runs as when it can't be our own. */
export interface SystemUser {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root hands the server to somebody else: to the owner of the cluster where
 * there is one, else to `postgres`, else to `nobody`. `undefined` means that it runs as the user we are.
 *
 * @param cluster the database's folder, which may not exist yet
 */
export function databaseUser(cluster: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = fs.statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = lookUp('postgres') ?? lookUp('nobody');
  if (!user) {
    throw new EmbeddedPostgresError(
      'PostgreSQL does not run as root and there is no user named postgres or nobody: start Démarche as another user.',
    );
  }
  return user;
}

/**
 * Whether a user may pass through all folders down to a path, or to the nearest one that exists. The system is asked
 * rather than the mode bits, as access lists and mounts have a say too.
 */
export function canReach(user: SystemUser | undefined, target: string): boolean {
  if (!user) return true;
  const folder = nearestFolder(target);
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** A path, or the nearest of its parents that exists. */
export function nearestFolder(target: string): string {
  let folder = path.resolve(target);
  while (!fs.existsSync(folder)) folder = path.dirname(folder);
  return folder;
}

function lookUp(name: string): SystemUser | undefined {
  const uid = numericId('-u', name);
  const gid = numericId('-g', name);
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { uid, gid };
}

function numericId(option: '-u' | '-g', name: string): number | undefined {
  const answer = spawnSync('id', [option, name], { encoding: 'utf8' });
  // macOS gives nobody the id 4294967294, which Node takes as -2 only.
  return answer.status === 0 ? Number(answer.stdout) | 0 : undefined;
}
