import { open, rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';

/**
 * Makes the file at `path` of what `write` writes, with the rights `mode`. It has its name only once it is whole; where that fails, nothing
 * is left of it.
 */
export async function wholeFile(path: string, mode: number, write: (into: Writable) => Promise<void>): Promise<void> {
  const part = `${path}.part`;
  const file = await open(part, 'w', mode);
  try {
    await write(file.createWriteStream());
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}
