import { alone } from './alone.mjs';
import { ensureBuilt } from './build.mjs';
import { findBrowser } from './browser.mjs';
import { inProject } from './project.mjs';
import { node, runHere, runKept } from './run.mjs';
import { countJest, countPlaywright, reportFile } from './test-reports.mjs';

const TYPES_CACHE = 'node_modules/.cache/types';

export const format = check('format', 'every file is formatted', tool('oxfmt/bin/oxfmt', '--list-different'));

export const lint = check('lint', 'Oxlint with types', tool('oxlint/bin/oxlint', '--deny-warnings'));

export const types = check('types', 'strict TypeScript', tsc('.', 'server'), tsc('client', 'client'));

export const architecture = check(
  'architecture',
  'who may import whom',
  tool(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ...['src', 'client/src', 'test', '--config', '.dependency-cruiser.cjs'],
  ),
);

/**
 * What `npm test` does, two steps at a time, begun in this order. The browser's takes as long as all others together and waits
 * a lot; beside it they keep both processors busy to the end. Each gives how many of its cases passed and failed.
 */
export const STEPS = [
  { name: 'build', about: 'server and client', run: () => alone(ensureBuilt).then(() => ({ passed: 1, failed: 0 })) },
  lint,
  { name: 'browser', about: 'everything in a real Chromium', run: playwright },
  types,
  check('generated', 'API description and client types are fresh', node(inProject('tools/check-generated.mjs'))),
  format,
  architecture,
  check('unused', 'no dead files, exports or dependencies', tool('knip/bin/knip.js')),
  // In one process: the browser's step has the other processor, and a worker that ends on a busy one is said not to have ended.
  { name: 'unit', about: 'functions, tables and properties', run: (live) => jest('unit', live, '--runInBand') },
  { name: 'api', about: 'everything on a real PostgreSQL', run: (live) => jest('api', live) },
  check('benchmarks', 'every measurement can be made', node(inProject('test/bench/bench.mjs'), '--smoke')),
];

/** A step of commands that either all succeed or not; it counts as one case, and what they print is kept together. */
function check(name, about, ...commands) {
  const run = async () => {
    const ended = [];
    for (const command of commands) ended.push(await runKept(...command));
    const failed = ended.some(({ code }) => code !== 0) ? 1 : 0;
    return { passed: 1 - failed, failed, printed: ended.map(({ printed }) => printed).join('') };
  };
  return { name, about, run };
}

function tool(script, ...args) {
  return node(inProject('node_modules', script), ...args);
}

/** What TypeScript has found of files that did not change is kept, and its own to judge. */
function tsc(project, name) {
  const memory = ['--incremental', '--tsBuildInfoFile', inProject(TYPES_CACHE, `${name}.tsbuildinfo`)];
  return tool('typescript-7/bin/tsc', '--noEmit', '-p', project, ...memory);
}

/** Runs one of Jest's projects, with what else Jest is told. */
export async function jest(project, live, ...options) {
  const report = reportFile(`${project}.json`);
  const command = tool('jest/bin/jest.js', '--selectProjects', project, '--json', `--outputFile=${report}`, ...options);
  const { code, printed } = await shownOrKept(live, command);
  return { ...countJest(report, code, options.includes('--passWithNoTests')), printed };
}

async function playwright(live) {
  const browser = await findBrowser();
  await alone(ensureBuilt);
  const report = reportFile('browser.json');
  const { code, printed } = await shownOrKept(live, tool('@playwright/test/cli.js', 'test', '--reporter=list,json'), {
    ...(browser ? { CHROMIUM_PATH: browser } : {}),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return { ...countPlaywright(report, code), printed };
}

async function shownOrKept(live, [command, args], env) {
  return live ? { code: await runHere(command, args, env), printed: '' } : runKept(command, args, env);
}
