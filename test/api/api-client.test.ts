import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

const run = promisify(execFile);
const ROOT = resolve(__dirname, '../..');
const DOSSIER = 'iran-us-2025-2026';
const EXAMPLES = 'node_modules/demarche-client/examples';

let demarche: TestApp;
let folder: string;

/** A folder of somebody else's, in which the tarball has been unpacked as npm does it; what it needs is lent. */
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  folder = mkdtempSync(join(tmpdir(), 'demarche-client-'));
  const { stdout } = await run(process.execPath, [join(ROOT, 'tools/pack-client.mjs'), folder]);
  const home = join(folder, 'node_modules/demarche-client');
  mkdirSync(home, { recursive: true });
  await run('tar', ['-xzf', stdout.trim(), '--strip-components=1', '-C', home]);
  symlinkSync(join(ROOT, 'node_modules/openapi-fetch'), join(folder, 'node_modules/openapi-fetch'), 'junction');
});
afterAll(async () => {
  await demarche.close();
  rmSync(folder, { recursive: true });
});

async function example(name: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, DEMARCHE_SERVER: demarche.address };
  return (await run(process.execPath, [`${EXAMPLES}/${name}.mjs`, ...args], { cwd: folder, env })).stdout;
}

describe('the typed client', () => {
  it('runs its example of what is overdue, today and as of a day', async () => {
    for (const day of [[], ['2026-02-25']]) {
      const query = `dossier=${DOSSIER}&overdue=true${day.map((of) => `&knownOn=${of}`).join('')}`;
      const { body } = await ask(demarche, `/api/events?${query}`);
      const lines = body.items.map(({ ref, when, title }: any) => `${ref}\t${when}\t${title}\n`);
      expect(await example('overdue', DOSSIER, ...day)).toBe(lines.join(''));
    }
  });

  it('runs its example of slips', async () => {
    const { body } = await ask(demarche, `/api/follow-ups/statistics?dossier=${DOSSIER}`);
    expect(body.byAnnouncer.length).toBeGreaterThan(0);
    expect(JSON.parse(await example('slips', DOSSIER))).toEqual(body.byAnnouncer);
  });

  it('runs its example of quotes', async () => {
    const rows = await demarche.dataSource.query(
      `SELECT e.ref, c.quote FROM citations c JOIN events e ON e.id = c.event_id JOIN actors a ON a.id = c.speaker_id
       WHERE a.slug = $1 AND c.quote IS NOT NULL AND EXISTS (SELECT FROM participations p WHERE p.event_id = e.id AND p.actor_id = a.id)`,
      ['trump'],
    );
    expect(rows.length).toBeGreaterThan(0);
    const said = (await example('quotes', DOSSIER, 'trump')).trimEnd().split('\n');
    const pairs = said.map((line) => line.split('\t')).map(([ref, , , quote]) => `${ref} ${quote}`);
    expect(pairs.sort()).toEqual(rows.map(({ ref, quote }: any) => `${ref} ${quote}`).sort());
  });

  it('has the types of the API: examples pass, and what the API does not know is refused', async () => {
    const options = {
      strict: true,
      noEmit: true,
      allowJs: true,
      target: 'es2023',
      module: 'nodenext',
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
    };
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    writeFileSync(
      join(folder, 'wrong.ts'),
      `import { answer, createClient } from 'demarche-client';
       const api = createClient({ server: '' });
       const { items } = await answer(api.GET('/api/events', { params: { query: { status: ['perhaps'] } } }));
       items[0]?.nothing;
       await answer(api.GET('/api/nowhere'));`,
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: options,
        files: ['wrong.ts', ...['overdue', 'slips', 'quotes'].map((name) => `${EXAMPLES}/${name}.mjs`)],
      }),
    );
    const tsc = join(ROOT, 'node_modules/typescript-7/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch(
      (error: unknown) => error as { stdout: string },
    );
    const complaints = stdout.split('\n').filter((line) => line.includes('error TS'));
    expect(complaints.map((line) => /([\w.]+)\((\d+),/.exec(line)?.slice(1, 3).join(':'))).toEqual([
      'wrong.ts:3',
      'wrong.ts:4',
      'wrong.ts:5',
    ]);
  });
});
