import { execFileSync } from 'node:child_process';
import { ROOT } from './project.mjs';
import { architecture, format, jest, lint, types } from './test-steps.mjs';

/** A command line has an end; whoever has changed more than this has everything looked at. */
const MANY = 300;

const since = base();

/** The quick steps: files that have changed are formatted, and their specs pass; types, lint and architecture are asked of all. */
export const CHECK_STEPS = [
  types,
  lint,
  // Prettier wants one file at least.
  format('package.json', ...changed(/\.\w+$/)),
  architecture,
  { name: 'unit', about: 'specs of what has changed', run: changedUnits },
];

/** Specs that reach a file changed since the branch left the main one, or since the last commit. */
function changedUnits(live) {
  return jest('unit', live, '--passWithNoTests', `--changedSince=${since}`);
}

/** The files so named that have changed, the new ones included. */
function changed(name) {
  const files = [
    ...git('diff', '--name-only', '--diff-filter=d', since),
    ...git('ls-files', '-o', '--exclude-standard'),
  ];
  return files.length > MANY ? ['.'] : files.filter((file) => name.test(file));
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
