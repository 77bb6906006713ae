import { statfs } from 'node:fs/promises';
import { nearestFolder } from '../../database/embedded/system-user.js';
import { note, well, wrong, type Finding } from './finding.js';

const GIGABYTE = 1_000_000_000;

/** Whether the database and what is uploaded still have room where they are. */
export async function lookAtDisk(dataDir: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(nearestFolder(dataDir));
  const free = bavail * bsize;
  const told = `${(free / GIGABYTE).toFixed(1)} GB are free where ${dataDir} is`;
  if (free < GIGABYTE / 2)
    return wrong(`Only ${told}: PostgreSQL stops writing when there is nothing left. Make room.`);
  return free < 5 * GIGABYTE ? note(`${told}: make room before long.`) : well(`${told}.`);
}
