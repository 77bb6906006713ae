import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { demarche, demarcheOnTerminal } from '../support/command-line.js';
import { addUser, PASSWORD } from '../support/people.js';

const DOSSIER = 'iran-us-2025-2026';

let full: TestApp;
let empty: TestApp;
let folder: string;
const at = ({ address }: TestApp, token?: string): Record<string, string> => ({
  DEMARCHE_SERVER: address,
  ...(token === undefined ? {} : { DEMARCHE_TOKEN: token }),
});
const bearer = ({ DEMARCHE_TOKEN }: Record<string, string>) => ({ authorization: `Bearer ${DEMARCHE_TOKEN}` });
const tokenOf = async (app: TestApp, role: 'reader' | 'researcher' | 'editor', ...more: string[]): Promise<string> => {
  const { email } = await addUser(app, role);
  const { exit, out, err } = await demarche(['token', '--email', email, ...more], at(app), `${PASSWORD}\n`);
  expect([exit, err]).toEqual([0, expect.stringContaining('until')]);
  return out.trim();
};

beforeAll(async () => {
  full = await startTestApp({ demo: true });
  empty = await startTestApp();
  folder = await mkdtemp(join(tmpdir(), 'demarche-cli-'));
});
afterAll(async () => {
  await full.close();
  await empty.close();
  await rm(folder, { recursive: true });
});

describe('demarche', () => {
  it('tells each command and all of its options', async () => {
    const { exit, out } = await demarche([]);
    const commands = [...out.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name]) => name ?? '');
    expect([exit, commands]).toEqual([0, expect.arrayContaining(['export', 'import', 'token', 'mcp', 'doctor'])]);
    for (const name of commands) {
      const help = await demarche([name, '--help']);
      expect([help.exit, help.out]).toEqual([
        0,
        expect.stringMatching(new RegExp(`^Usage: demarche ${name}[^]+--help`)),
      ]);
    }
  });

  it('ends with 2 where it is not understood, and asks nobody', async () => {
    const nowhere = { DEMARCHE_SERVER: 'http://192.0.2.1:1' };
    for (const argv of [
      ['dance'],
      ['export'],
      ['export', 'events.doc'],
      ['export', 'bundle.zip'],
      ['export', 'events.csv', '--knownon', '2026-02-06'],
      ['import'],
      ['token', '--email', 'a@example.org', '--scope', 'all'],
      ['export', 'events.csv', '--server', 'demarche.example'],
    ]) {
      expect([argv, (await demarche(argv, nowhere)).exit]).toEqual([argv, 2]);
    }
  });

  it('names an option that it does not know, or that lacks a value, and what there is instead', async () => {
    for (const [argv, says] of [
      [
        ['export', 'events.csv', '--knownon', 'x'],
        /^There is no option --knownon; there are --server, .*--known-on, .*--help\.\n$/,
      ],
      [['backup', 'all.zip', '--force'], /^There is no option --force; there is --help\.\n$/],
      [['export', 'events.csv', '-x'], /^There is no option -x; there are --server, .+\.\n$/],
      [['export', 'events.csv', '--out'], /^--out needs a value; .+\.\n$/],
      [
        ['export', 'events.csv', '--out', '--bom'],
        /^--out needs a value; one that begins with a dash is written --out=-….\n$/,
      ],
      [['export', 'events.csv', '--bom=yes'], /^--bom takes no value\.\n$/],
    ] as const) {
      expect([argv, await demarche(argv)]).toEqual([argv, { exit: 2, out: '', err: expect.stringMatching(says) }]);
    }
  });

  it('says in a sentence that there is no such folder, or that a folder is no file', async () => {
    const nowhere = join(folder, 'nowhere');
    const [out, says] = [join(nowhere, 'x.zip'), `There is no folder ${nowhere}: make it, or give another place.\n`];
    const csv = join(folder, 'rows-to-mend.csv');
    await writeFile(csv, 'title,when\nA row that flies,when pigs fly\n');
    const writing = at(full, await tokenOf(full, 'researcher', '--scope', 'write'));
    for (const [argv, env] of [
      [['export', 'events.csv', '--out', out], at(full)],
      [['backup', out], { DATABASE_URL: full.database.url }],
      [['import', csv, '--dossier', DOSSIER, '--check', '--errors', out], writing],
    ] as const) {
      expect([argv, await demarche(argv, env)]).toEqual([argv, { exit: 1, out: '', err: says }]);
    }
    expect((await demarche(['export', 'events.csv', '--out', folder], at(full))).err).toBe(
      `${folder} is a folder: give the name of a file.\n`,
    );
  });

  it('takes a dossier that is not there for a mistake, and not for one without events', async () => {
    for (const name of ['events.csv', 'events.jsonl', 'bundle.zip']) {
      const argv = ['export', name, '--dossier', 'nope', '--out', join(folder, 'nope')];
      expect([name, await demarche(argv, at(full))]).toEqual([
        name,
        { exit: 2, out: '', err: 'There is no dossier “nope”.\n' },
      ]);
    }
    expect(existsSync(join(folder, 'nope'))).toBe(false);
    const both = ['export', 'events.csv', '--dossier', DOSSIER, '--dossier', 'nope'];
    expect(await demarche(both, at(full))).toMatchObject({ exit: 2, out: '' });
    expect(await demarche(['export', 'events.csv', '--dossier', DOSSIER], at(full))).toMatchObject({
      exit: 0,
      err: '',
    });
  });

  it('exports what the API answers under the same filters, and in a file once it is whole', async () => {
    const argv = [
      'export',
      'events.csv',
      '--kind',
      'talks',
      '--kind',
      'statement',
      '--known-on',
      '2026-02-20',
      '--bom',
    ];
    const { text } = await ask(full, '/api/exports/events.csv?kind=talks&kind=statement&knownOn=2026-02-20&bom=true');
    const answered = await demarche(argv, at(full));
    expect([answered.exit, answered.err]).toEqual([0, '']);
    expect(answered.out.replace(/^\uFEFF/, '')).toBe(text.replace(/^\uFEFF/, ''));
    const path = join(folder, 'talks.csv');
    expect(await demarche([...argv, '--out', path], at(full))).toMatchObject({ exit: 0, out: '' });
    expect(await readFile(path, 'utf8')).toBe(answered.out);
  });

  it('says what the server refuses, and ends with 1; with 3 where there is none or it breaks off', async () => {
    const path = join(folder, 'half.csv');
    const out = ['--out', path];
    const refused = await demarche(['export', 'events.csv', '--known-on', 'yesterday', ...out], at(full));
    expect([refused.exit, refused.err]).toEqual([1, 'KnownOn must be a day that exists, written YYYY-MM-DD.\n']);
    const half = createServer((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nref,dossier'));
    });
    await once(half.listen(0, '127.0.0.1').unref(), 'listening');
    const server = `http://127.0.0.1:${(half.address() as AddressInfo).port}`;
    const broken = await demarche(['export', 'events.csv', '--server', server, ...out]);
    expect([broken.exit, broken.err]).toEqual([3, expect.stringMatching(/^The server broke off: /)]);
    await new Promise((closed) => half.close(closed));
    const gone = await demarche(['export', 'events.csv', '--server', server, ...out]);
    expect([gone.exit, gone.err]).toEqual([
      3,
      `${server} cannot be reached: connect ECONNREFUSED ${server.slice(7)}.\n`,
    ]);
    expect([existsSync(path), existsSync(`${path}.part`)]).toEqual([false, false]);
  });

  it('brings a dossier from one Démarche into another, as an editor alone', async () => {
    const path = join(folder, 'bundle.zip');
    expect(await demarche(['export', 'bundle.zip', '--dossier', DOSSIER, '--out', path], at(full))).toMatchObject({
      exit: 0,
    });
    expect(await demarche(['import', path], at(empty))).toMatchObject({ exit: 1, out: '' });
    const reading = await tokenOf(empty, 'editor');
    expect(await demarche(['import', path], at(empty, reading))).toMatchObject({ exit: 1, out: '' });
    const writing = await tokenOf(empty, 'editor', '--scope', 'write');
    const { exit, out } = await demarche(['import', path], at(empty, writing));
    expect([exit, out]).toEqual([0, expect.stringMatching(/^Brought in: .+ \(\d+ events\)\.\n/)]);
    const bundles = [full, empty].map((app) => ask(app, `/api/dossiers/${DOSSIER}/bundle.json`));
    const [before, after] = (await Promise.all(bundles)).map(({ body }) => body);
    expect(after).toEqual(before);
    const twice = await demarche(['import', path], at(empty, writing));
    expect([twice.exit, twice.err]).toEqual([
      1,
      expect.stringMatching(
        /Another dossier has this slug\.[^]*\nA bundle makes a new dossier and adds to none .+\.\n$/,
      ),
    ]);
    const json = join(folder, 'no.json');
    await writeFile(json, '{"format": 3}');
    const wrong = await demarche(['import', json], at(empty, writing));
    expect([wrong.exit, wrong.err]).toEqual([1, expect.stringContaining('/dossier')]);
  });

  it('brings a spreadsheet into a dossier, as a researcher, and not in halves', async () => {
    const [path, errors] = [join(folder, 'Rencontres à Mascate.csv'), join(folder, 'to-mend.csv')];
    await writeFile(path, 'title,when\nA first meeting of the command line,2026-03-02\nA second one,when pigs fly\n');
    const into = ['import', path, '--dossier', DOSSIER];
    expect(await demarche(into, at(full))).toMatchObject({ exit: 1, out: '' });
    expect(await demarche(['import', path, '--check'], at(full))).toMatchObject({ exit: 2 });
    expect(await demarche(['import', path], at(full))).toEqual({
      exit: 2,
      out: '',
      err: `${path} is a spreadsheet: say which dossier its rows go into, with --dossier SLUG.\n`,
    });
    const writing = at(full, await tokenOf(full, 'researcher', '--scope', 'write'));
    const refused = await demarche([...into, '--errors', errors], writing);
    expect([refused.exit, refused.err]).toEqual([1, expect.stringContaining('1 row is rejected')]);
    expect(refused.out).toContain('2 rows: 1 new, 0 changed, 0 as they are; 0 probably there already, 1 rejected');
    expect(refused.out).toContain('line 3, when, “when pigs fly”: ');
    expect((await readFile(errors, 'utf8')).split('\r\n')).toHaveLength(3);
    const found = async () => (await ask(full, '/api/events?q=%22command+line%22', { headers: bearer(writing) })).body;
    expect((await found()).total).toBe(0);
    const { exit, out } = await demarcheOnTerminal([...into, '--skip-rejected', '--reason', 'A try'], writing, '');
    expect([exit, out]).toEqual([0, expect.stringMatching(/Brought in: http.+\?id=[\w-]+\n$/)]);
    expect(await found()).toMatchObject({ total: 1, items: [{ review: 'draft' }] });
    const [own] = (await ask(full, '/api/imports', { headers: bearer(writing) })).body.items;
    expect(own).toMatchObject({ fileName: 'Rencontres à Mascate.csv', state: 'applied' });
    const again = await demarche([...into, '--skip-rejected'], writing);
    expect([again.exit, again.out]).toEqual([
      0,
      expect.stringMatching(/1 probably there already[^]+\(1 row\); --duplicates[^]+\nNothing came in, .+: http.+\n$/),
    ]);
    expect((await found()).total).toBe(1);
    const doubled = await demarche([...into, '--skip-rejected', '--duplicates'], writing);
    expect([doubled.exit, doubled.out]).toEqual([0, expect.stringMatching(/\nBrought in: http.+\n$/)]);
    expect(doubled.out).not.toContain('--duplicates');
    expect((await found()).total).toBe(2);
    const mapping = join(folder, 'mapping.json');
    await writeFile(mapping, '{"when": null}');
    const asked = await demarche([...into, '--mapping', mapping], writing);
    expect([asked.exit, asked.err]).toEqual([1, expect.stringContaining('No column seems to tell when')]);
  });

  it('asks for the password on a terminal without showing it, and leaves nobody signed in', async () => {
    const { email } = await addUser(full, 'reader');
    const sessions = async () => (await full.dataSource.query('SELECT FROM sessions')).length;
    const before = await sessions();
    const { exit, out, err, modes } = await demarcheOnTerminal(['token', '--email', email], at(full), `${PASSWORD}\r`);
    expect([exit, out]).toEqual([0, expect.stringMatching(/^dem_\S+\n$/)]);
    expect(err).toContain(`Password of ${email}: `);
    expect(err + out).not.toContain(PASSWORD);
    expect([modes[0], modes.at(-1)]).toEqual([true, false]);
    expect(await sessions()).toBe(before);
    const wrong = await demarche(['token', '--email', email], at(full), 'another\n');
    expect([wrong.exit, wrong.out]).toEqual([1, '']);
    expect((await demarche(['token', '--email', email], at(full))).exit).toBe(2);
  });

  it('is a doctor that says what is well, and what is wrong, in sentences', async () => {
    const healthy = {
      ...at(full, await tokenOf(full, 'reader')),
      DATABASE_URL: full.database.url,
      PUBLIC_URL: full.address,
    };
    const { exit, out } = await demarche(['doctor'], healthy);
    expect(exit).toBe(0);
    expect(out.split('\n').filter((line) => line !== '' && !line.startsWith('✓'))).toEqual([]);
    expect(out).toMatch(/^✓ DEMARCHE_TOKEN is that of The reader \(reader\)\.$/m);
    const ill = await demarche(['doctor'], {
      ...at(full, 'dem_nobody'),
      DATABASE_URL: 'postgresql://127.0.0.1:1/none',
      PUBLIC_URL: 'http://127.0.0.1:9',
    });
    expect([ill.exit, ill.err]).toEqual([1, '3 things are wrong.\n']);
    expect(ill.out.split('\n').filter((line) => line.startsWith('✗'))).toEqual([
      expect.stringMatching(/^✗ DEMARCHE_TOKEN is not taken\. /),
      expect.stringMatching(/^✗ The database of DATABASE_URL cannot be reached: /),
      expect.stringMatching(/^✗ PUBLIC_URL leads nowhere from here\. /),
    ]);
    const odd = await demarche(['doctor'], { ...at(full), PORT: 'many' });
    expect([odd.exit, odd.out]).toEqual([1, expect.stringMatching(/^✗ PORT .+\n✓/)]);
    const away = await demarche(['doctor', '--remote', '--server', 'http://127.0.0.1:9']);
    expect([away.exit, away.out]).toEqual([3, expect.stringMatching(/^✗ .+ cannot be reached: .+\n$/)]);
  });
});
