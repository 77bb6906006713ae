import { existsSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { transformFileSync } from '@swc/core';

/*
 * npm run bench:articles [-- --only tune --show tune]
 *
 * How well the article reader of the build reads `test/data/articles`: recall, precision and findings right in all
 * details, per kind and language, and how often it did what it must never do. Texts of `check` and `unseen` are shown by
 * nobody who makes rules: without `--show` there are figures only, and `--only tune` does not even measure them.
 */
const { values } = parseArgs({
  options: { show: { type: 'string' }, only: { type: 'string' }, build: { type: 'string', default: 'dist' } },
});
const ROOT = resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const { readArticle } = require(resolve(ROOT, values.build, 'domain/article/read-article.js'));
const { corpusArticles, CORPORA } = typescript('test/support/corpus.ts');
const { judged } = typescript('test/support/judge.ts');

for (const corpus of values.only ? [values.only] : CORPORA) {
  if (!existsSync(join(ROOT, 'test/data/articles', corpus))) continue;
  const verdicts = corpusArticles(corpus).map((article) =>
    judged(article, readArticle({ ...article, language: undefined })),
  );
  if (verdicts.length === 0) continue;
  console.log(`\n## ${corpus}: ${verdicts.length} texts\n`);
  console.log(table(verdicts));
  console.log(`\nWrong details: ${counted(verdicts.flatMap(detailsWrong))}.`);
  console.log(
    `Wrong speakers, by what was gone by: ${counted(verdicts.flatMap((verdict) => verdict.wrongSpeakers.map(({ reason }) => reason)))}.`,
  );
  console.log(
    `False findings: ${counted(verdicts.flatMap((verdict) => verdict.false.map(({ kind, status }) => `${kind} ${status}`)))}.`,
  );
  if (values.show === corpus) verdicts.forEach(show);
}

/** The fields that were wrong, of those found. */
function detailsWrong({ events }) {
  return events
    .filter(({ expected, finding }) => finding && !expected.optional)
    .flatMap(({ kind, wrong }) => [
      ...new Set(
        wrong.map(
          (each) =>
            `${kind} ${each.startsWith('no ') ? 'missing actor' : each.startsWith('but ') ? 'actor too many' : each.split(' ')[0]}`,
        ),
      ),
    ]);
}

function counted(list) {
  const counts = grouped(list);
  return [...counts]
    .map(([name, { length }]) => [name, length])
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function grouped(list) {
  const counts = new Map();
  for (const each of list) counts.set(each, [...(counts.get(each) ?? []), each]);
  return counts;
}

/** A file of the tests' own TypeScript, which needs nothing but types and Node. */
function typescript(file) {
  const path = join(ROOT, file);
  const { code } = transformFileSync(path, {
    module: { type: 'commonjs' },
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
  });
  const loaded = new Module(path);
  Object.assign(loaded, { filename: path, paths: Module._nodeModulePaths(dirname(path)) });
  loaded._compile(code, path);
  return loaded.exports;
}

function table(verdicts) {
  const kinds = [...new Set(verdicts.flatMap(({ events }) => events.map(({ kind }) => kind)))].sort();
  const rows = [
    ['all', () => true, () => true],
    ['English', ({ language }) => language === 'en', () => true],
    ['French', ({ language }) => language === 'fr', () => true],
    ...kinds.map((kind) => [kind, () => true, (each) => each === kind]),
  ];
  const head = [
    '| | expected | recall | all details | of those found | findings | precision | read as done | wrong speaker | other nevers |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  return [...head, ...rows.map(([name, ofArticle, ofKind]) => row(name, verdicts.filter(ofArticle), ofKind))].join(
    '\n',
  );
}

function row(name, verdicts, ofKind) {
  const events = verdicts.flatMap((verdict) => verdict.events).filter(({ kind }) => ofKind(kind));
  const required = events.filter(({ expected }) => !expected.optional);
  const found = required.filter(({ finding }) => finding);
  const right = found.filter(({ wrong }) => wrong.length === 0);
  const falseOnes = verdicts.flatMap((verdict) => verdict.false).filter(({ kind }) => ofKind(kind));
  const trueOnes = events.filter(({ finding }) => finding);
  const all = trueOnes.length + falseOnes.length;
  const whole = ofKind('*');
  const count = (key) => (whole ? verdicts.reduce((sum, verdict) => sum + verdict[key].length, 0) : '');
  const cells = [
    required.length,
    percent(found.length, required.length),
    percent(right.length, required.length),
    percent(right.length, found.length),
    all,
    percent(trueOnes.length, all),
    count('asDone'),
    count('wrongSpeakers'),
    count('nevers'),
  ];
  return `| ${[name, ...cells].join(' | ')} |`;
}

function percent(part, whole) {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(0)} %`;
}

function show(verdict) {
  console.log(`\n### ${verdict.article}`);
  for (const { expected, finding, wrong, kind } of verdict.events) {
    if (!finding && !expected.optional) console.log(`  missed  ${kind} ${expected.name}`);
    if (finding && wrong.length > 0)
      console.log(`  wrong   ${expected.optional ? '(optional) ' : ''}${kind} ${expected.name}: ${wrong.join('; ')}`);
  }
  for (const { kind, status, when, title } of verdict.false)
    console.log(`  false   ${kind} ${status} ${when} ${title}`);
  for (const key of ['asDone', 'wrongSpeakers', 'nevers'])
    for (const each of verdict[key]) console.log(`  NEVER   ${key}: ${each.words ?? each}`);
}
