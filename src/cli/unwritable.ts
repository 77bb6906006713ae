import { dirname } from 'node:path';

/** Why the file at `path` cannot be made, in a sentence, where `error` is the disk’s about just that; null of any other. */
export function whyUnwritable(path: string, error: unknown): string | null {
  const { code = '', path: at } = (error ?? {}) as NodeJS.ErrnoException;
  // A file has its name only once it is whole.
  if (at !== path && at !== `${path}.part`) return null;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return `There is no folder ${dirname(path)}: make it, or give another place.`;
  if (/^(EACCES|EPERM|EROFS)$/.test(code)) return `${path} may not be written by this user: give another place.`;
  if (code === 'EISDIR') return `${path} is a folder: give the name of a file.`;
  return null;
}
