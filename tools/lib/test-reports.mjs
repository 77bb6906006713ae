import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const FOLDER = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-reports-'));
process.once('exit', () => fs.rmSync(FOLDER, { recursive: true, force: true }));

/** Where a test runner is to write its report; the file is gone when this process ends. */
export function reportFile(name) {
  return path.join(FOLDER, name);
}

/** Counts Jest's cases, and names those that failed. A file that could not be run at all counts as one failed case. */
export function countJest(file, code, mayBeNone) {
  const read = (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
    names: report.testResults.flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      const file = path.relative(process.cwd(), name);
      if (failed.length === 0 && message) return [`${file} could not be run`];
      return failed.map(({ fullName }) => `${file} › ${fullName}`);
    }),
  });
  return count(file, code, read, mayBeNone);
}

/** Counts Playwright's cases, and names those that failed. One that passed only at a second try has failed, and so has what stopped the run. */
export function countPlaywright(file, code) {
  return count(file, code, ({ stats, errors, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    names: [...errors.map(({ message }) => message.split('\n')[0]), ...suites.flatMap((suite) => failedIn(suite))],
  }));
}

/** The names of what failed in a suite of Playwright's and in those within it: the file, then the words of each level. */
function failedIn({ title, specs = [], suites = [] }) {
  const failed = specs.filter(({ ok }) => !ok).map((spec) => spec.title);
  return [...failed, ...suites.flatMap((suite) => failedIn(suite))].map((name) => `${title} › ${name}`);
}

/** A runner that ended badly without a failed case, or ran none where there must be some, has failed all the same. */
function count(file, code, read, mayBeNone = false) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const counts = read(JSON.parse(fs.readFileSync(file, 'utf8')));
  const silent = counts.failed === 0 && (code !== 0 || (counts.passed === 0 && !mayBeNone));
  return silent ? { ...counts, failed: 1 } : counts;
}
