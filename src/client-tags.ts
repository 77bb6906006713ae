import { stat, readFile } from 'node:fs/promises';
import { digest } from './common/digest.js';

/** Tags by file, and by when it was written: after another build they are others. */
const known = new Map<string, { writtenMs: number; tag: string }>();

/** The strong entity tag (RFC 9110, 8.8.3) of a file of the client, which follows from its bytes: the same on every node and after every build that makes them. */
export async function tagOfFile(file: string): Promise<string> {
  const { mtimeMs: writtenMs } = await stat(file);
  const before = known.get(file);
  if (before?.writtenMs === writtenMs) return before.tag;
  const tag = `"${digest(await readFile(file))}"`;
  known.set(file, { writtenMs, tag });
  return tag;
}
