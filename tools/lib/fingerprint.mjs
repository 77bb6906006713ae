import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.mjs';

/**
 * A hash over the names and contents of files and of everything in folders, so that a fresh clone, a touched file or a
 * switched branch counts as what it contains. Paths that don't exist count as nothing; specs never count.
 */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}\n`);
  for (const file of paths.flatMap((name) => [...filesOf(path.join(ROOT, name))])) {
    hash.update(`${path.relative(ROOT, file)}\n`).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

function* filesOf(entry) {
  const found = fs.statSync(entry, { throwIfNoEntry: false });
  if (found?.isFile() && !/\.spec\.tsx?$/.test(entry)) yield entry;
  if (!found?.isDirectory()) return;
  for (const name of fs.readdirSync(entry).sort()) yield* filesOf(path.join(entry, name));
}
