import fs from 'node:fs';
import { inProject } from './lib/project.mjs';
import { main } from './lib/main.mjs';
import { npm, runQuietly, StepError } from './lib/run.mjs';

const GENERATED = ['openapi.json', 'client/src/api/schema.d.ts'];

/** Fails when a committed generated file is not what `npm run generate` makes of the sources; changes nothing. */
await main(async () => {
  const committed = GENERATED.map(read);
  let fresh;
  try {
    await runQuietly(...npm('run', 'generate'), 'The generated files could not be made: see what is said above.');
    fresh = GENERATED.map(read);
  } finally {
    GENERATED.forEach((name, index) => restore(name, committed[index]));
  }
  const stale = GENERATED.filter((name, index) => {
    if (committed[index] === fresh[index]) return false;
    console.error(`${name}: ${firstDifference(committed[index] ?? '', fresh[index] ?? '')}`);
    return true;
  });
  if (stale.length > 0) throw new StepError(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit them.`);
});

function read(name) {
  return fs.existsSync(inProject(name)) ? fs.readFileSync(inProject(name), 'utf8') : undefined;
}

function restore(name, content) {
  if (content === undefined) fs.rmSync(inProject(name), { force: true });
  else if (content !== read(name)) fs.writeFileSync(inProject(name), content);
}

function firstDifference(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const line = now.findIndex((text, index) => text !== old[index]);
  const at = line === -1 ? now.length : line;
  return `line ${at + 1} is ${JSON.stringify(old[at] ?? 'missing')}, fresh it is ${JSON.stringify(now[at] ?? 'missing')}`;
}
