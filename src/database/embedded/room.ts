import fs from 'node:fs';

/** One segment of the write-ahead log, in bytes: with less room than that the server can't go on. */
const LEAST_SPACE = 16 * 1024 * 1024;

/** Whether the disk that holds `folder` has no room for the server to go on with; false where there is no such folder. */
export function isFull(folder: string): boolean {
  if (!fs.existsSync(folder)) return false;
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize < LEAST_SPACE;
}
