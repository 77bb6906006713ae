import { execFileSync } from 'node:child_process';
import { inProject, ROOT } from './project.mjs';
import { architecture, format, jest, lint, types } from './test-steps.mjs';

const CACHE = inProject('node_modules', '.cache');

/**
 * The quick steps with what they remember of files that have not changed. ESLint remembers each file by itself, though its rules
 * ask for types of others; therefore `npm test` lints without a memory.
 */
export const CHECK_STEPS = [
  lint('--cache', '--cache-strategy=content', `--cache-location=${CACHE}/eslint/`),
  types,
  format('--cache', '--cache-strategy=content', `--cache-location=${CACHE}/prettier-check`),
  architecture,
  { name: 'unit', about: 'specs of what has changed', run: changedUnits },
];

/** Specs that reach a file changed since the branch left the main one, or since the last commit. */
function changedUnits(live) {
  return jest('unit', live, '--passWithNoTests', `--changedSince=${base()}`);
}

function base() {
  for (const branch of ['origin/HEAD', 'main']) {
    try {
      const options = { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
      return execFileSync('git', ['merge-base', branch, 'HEAD'], options).trim();
    } catch {
      // There is no such branch here.
    }
  }
  return 'HEAD';
}
