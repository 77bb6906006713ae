import fs from 'node:fs';
import path from 'node:path';

/** A symbolic link that the package needs: absolute paths of the link and of the file it names. */
export interface Link {
  file: string;
  target: string;
}

/**
 * The links of the package that are not there. A registry package can't hold symbolic links, so it lists them and an
 * install script lays them; where scripts are blocked nobody has.
 *
 * @param root the package's folder
 */
export function missingLinks(root: string): Link[] {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return [];
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  // The package calls the existing file "source" and the link "target".
  return links
    .map(({ source, target }) => ({ file: path.join(root, target), target: path.join(root, source) }))
    .filter(({ file }) => !fs.existsSync(file));
}
