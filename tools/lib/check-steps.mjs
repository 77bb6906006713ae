import { execFileSync } from 'node:child_process';
import { ROOT } from './project.mjs';
import { architecture, format, jest, lint, types } from './test-steps.mjs';

const since = base();

/** The quick steps: the specs of what has changed pass; format, types, lint and architecture are asked of all. */
export const CHECK_STEPS = [
  types,
  lint,
  format,
  architecture,
  { name: 'unit', about: 'specs of what has changed', run: changedUnits },
];

/** Specs that reach a file changed since the branch left the main one, or since the last commit. */
function changedUnits(live) {
  return jest('unit', live, '--passWithNoTests', `--changedSince=${since}`);
}

function base() {
  for (const branch of ['origin/HEAD', 'main']) {
    try {
      return git('merge-base', branch, 'HEAD')[0];
    } catch {
      // There is no such branch here.
    }
  }
  return 'HEAD';
}

/** The lines that Git answers with. */
function git(...args) {
  const options = { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  return execFileSync('git', args, options).split('\n').filter(Boolean);
}
