import { alone } from './alone.mjs';
import { ensureBuilt } from './build.mjs';
import { findBrowser } from './browser.mjs';
import { inProject } from './project.mjs';
import { node, runHere } from './run.mjs';
import { countJest, countPlaywright, reportFile } from './test-reports.mjs';

/** What `npm test` does, in order: the quick checks first. Each gives how many of its cases passed and failed. */
export const STEPS = [
  check('format', 'every file is formatted', tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')),
  check('lint', 'ESLint with types', tool('eslint/bin/eslint.js', '--max-warnings=0', '.')),
  check('types', 'strict TypeScript', tsc('.'), tsc('client')),
  check(
    'architecture',
    'who may import whom',
    tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['src', 'client/src', 'test', '--config', '.dependency-cruiser.cjs'],
    ),
  ),
  check('unused', 'no dead files, exports or dependencies', tool('knip/bin/knip.js')),
  check('generated', 'API description and client types are fresh', node(inProject('tools/check-generated.mjs'))),
  { name: 'build', about: 'server and client', run: () => alone(ensureBuilt).then(() => ({ passed: 1, failed: 0 })) },
  { name: 'unit', about: 'functions, tables and properties', run: () => jest('unit') },
  { name: 'api', about: 'everything on a real PostgreSQL', run: () => jest('api') },
  { name: 'browser', about: 'everything in a real Chromium', run: playwright },
];

/** A step of commands that either all succeed or not; it counts as one case. */
function check(name, about, ...commands) {
  const run = async () => {
    let failed = 0;
    for (const command of commands) if ((await runHere(...command)) !== 0) failed = 1;
    return { passed: 1 - failed, failed };
  };
  return { name, about, run };
}

function tool(script, ...args) {
  return node(inProject('node_modules', script), ...args);
}

function tsc(project) {
  return tool('typescript/bin/tsc', '--noEmit', '-p', project);
}

async function jest(project) {
  const report = reportFile(`${project}.json`);
  const code = await runHere(
    ...tool('jest/bin/jest.js', '--selectProjects', project, '--json', `--outputFile=${report}`),
  );
  return countJest(report, code);
}

async function playwright() {
  const browser = await findBrowser();
  await alone(ensureBuilt);
  const report = reportFile('browser.json');
  const code = await runHere(...tool('@playwright/test/cli.js', 'test', '--reporter=list,json'), {
    ...(browser ? { CHROMIUM_PATH: browser } : {}),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return countPlaywright(report, code);
}
