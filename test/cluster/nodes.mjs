import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PORTS } from './ports.mjs';
import { end, start } from './processes.mjs';
import { json, until } from './until.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

/** Who is the administrator of the cluster. */
export const ADMINISTRATOR = { email: 'cluster@example.org', password: 'as many nodes as there are' };

/** What the newer program finds missing: a column of which the older knows nothing. */
const NEWER = [
  '9999999999999-newer-program',
  'ALTER TABLE events ADD COLUMN newer text;',
  'ALTER TABLE events DROP COLUMN newer;',
];

/** Three nodes of Démarche on one cluster. */
export class Nodes {
  constructor(folder, databaseUrl, replicaUrl) {
    Object.assign(this, { folder, databaseUrl, replicaUrl, programs: { older: ROOT } });
    this.list = PORTS.nodes.map((port, at) => ({ port, name: `node${at + 1}`, at: `http://127.0.0.1:${port}` }));
    /** Reads by whose connection answered them, of processes that are no more and of those that run; and of those, while all was well. */
    this.reads = new Map();
    this.well = { primary: 0, replica: 0 };
  }

  async startAll() {
    // The first makes the tables and loads the demo.
    for (const node of this.list) await this.start(node, 'older');
  }

  async start(node, program) {
    node.child = this.launch(node, program);
    await until(`${node.name} is ready`, 120, () => json(`${node.at}/health/ready`));
  }

  kill(node) {
    return end(node.child, 'SIGKILL');
  }

  /** Stops a node in order and starts a newer program in its place. */
  async upgrade(node) {
    this.programs.newer ??= newerProgram(this.folder);
    await this.measure();
    await end(node.child, 'SIGTERM');
    await this.start(node, 'newer');
    const { commit } = await json(`${node.at}/api/version`);
    if (commit !== COMMITS.newer) throw new Error(`${node.name} still is the older program`);
  }

  /** Whether the older program refuses the tables of the newer, and names the column’s migration. */
  async olderRefuses() {
    const node = { name: 'late', port: 0 };
    const child = this.launch(node, 'older');
    await until('the older program ends', 60, () => child.exitCode !== null);
    return child.exitCode === 1 && readFileSync(join(this.folder, 'late.log'), 'utf8').includes('A newer Démarche');
  }

  /** Asks each node how many reads it sent where. */
  async measure() {
    for (const { at, child } of this.list) {
      const text = await fetch(`${at}/metrics`, { signal: AbortSignal.timeout(2_000) }).then(
        (response) => response.text(),
        () => '',
      );
      for (const server of ['primary', 'replica']) {
        const [, count] =
          new RegExp(`^demarche_database_reads_total\\{server="${server}"\\} (\\d+)`, 'm').exec(text) ?? [];
        if (count !== undefined) this.reads.set(`${server} ${child.pid}`, Number(count));
      }
    }
  }

  /** Measures what is read during `work`, while all is well. */
  async whileWell(work) {
    await this.measure();
    const before = this.sums();
    await work();
    await this.measure();
    for (const [server, sum] of Object.entries(this.sums())) this.well[server] += sum - before[server];
  }

  /** How many reads the primary answered, and replicas. */
  sums() {
    const of = (server) =>
      [...this.reads].filter(([name]) => name.startsWith(server)).reduce((sum, [, count]) => sum + count, 0);
    return { primary: of('primary'), replica: of('replica') };
  }

  launch({ name, port }, program) {
    const dataDir = join(this.folder, `${name}-data`);
    mkdirSync(dataDir, { recursive: true });
    const env = {
      ...{
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATA_DIR: dataDir,
      },
      ...{ DATABASE_URL: this.databaseUrl, DATABASE_REPLICA_URLS: this.replicaUrl, METRICS: 'on', LOG_LEVEL: 'warn' },
      ...{ ADMIN_EMAIL: ADMINISTRATOR.email, ADMIN_PASSWORD: ADMINISTRATOR.password, COMMIT: COMMITS[program] },
      ...{ TRUSTED_PROXIES: 'loopback' },
    };
    const main = join(this.programs[program], 'dist/main.js');
    return start(this.folder, name, process.execPath, ['--disable-warning=ExperimentalWarning', main], { env });
  }
}

const COMMITS = { older: 'a'.repeat(40), newer: 'b'.repeat(40) };

/** The built program, copied, with one more migration. */
function newerProgram(folder) {
  const root = join(folder, 'newer');
  for (const name of ['dist', 'migrations', 'demo', 'package.json'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const [name, up, down] = NEWER;
  writeFileSync(join(root, 'migrations', `${name}.up.sql`), up);
  writeFileSync(join(root, 'migrations', `${name}.down.sql`), down);
  return root;
}
