import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config/config.js';
import { dataFolder } from './database/embedded/data-dir.js';

/**
 * Tells by which link the first administrator comes in: a person at a terminal on it; of a service, whose output is kept where
 * others may read it, in a file that only its own user can read.
 */
export function tellFirstLink(
  link: string,
  { nodeEnv, dataDir }: Pick<Config, 'nodeEnv' | 'dataDir'>,
  print: (line: string) => void,
  isTerminal = process.stdout.isTTY,
): void {
  const told = 'There is no administrator yet. Whoever follows';
  if (nodeEnv !== 'production' || isTerminal) return print(`${told} this link becomes the first: ${link}`);
  const folder = dataFolder(dataDir);
  const file = join(folder, 'first-administrator');
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  // A file that is there keeps its permissions when it is written again.
  rmSync(file, { force: true });
  writeFileSync(file, `${link}\n`, { mode: 0o600 });
  print(`${told} the link in ${file} becomes the first.`);
}
