import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { connectionUrl, type DatabaseConnection } from '../../src/database/connection.js';
import { findBinaries } from '../../src/database/embedded/binaries.js';
import { clusterMajor, SUPERUSER } from '../../src/database/embedded/cluster.js';
import { clusterFolder } from '../../src/database/embedded/data-dir.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { OWNER } from '../../src/database/embedded/provision.js';
import { databaseUser, type SystemUser } from '../../src/database/embedded/system-user.js';
import { runMigrations } from '../../src/database/migrate.js';
import { until } from './until.js';

/** A migrated PostgreSQL and a standby that follows it, which nobody else uses. */
export interface Pair {
  primary: EmbeddedPostgres;
  standby: Standby;
  /** Ends both and removes them. */
  remove(): Promise<void>;
}

/** A PostgreSQL that replays what another writes. */
export interface Standby {
  url: string;
  /** Asks it as its superuser. */
  tell(sql: string): Promise<void>;
  /** Ends it at once. */
  kill(): Promise<void>;
}

export async function startPair(): Promise<Pair> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-test-'));
  fs.chmodSync(folder, 0o711);
  const dataDir = { path: path.join(folder, 'primary'), chosen: true };
  const start = () => startEmbeddedPostgres({ dataDir, fsync: false, log: () => undefined });
  const first = await start();
  await runMigrations(first.url);
  await first.stop();
  const copy = path.join(folder, 'standby');
  copyCluster(clusterFolder(dataDir.path), copy);
  const primary = await start();
  const standby = await startStandby(copy, primary.administrator);
  const remove = async () => {
    await standby.kill();
    await primary.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { primary, standby, remove };
}

/** A cluster that lies still, with the rights that the server wants. */
function copyCluster(from: string, to: string): void {
  fs.cpSync(from, to, { recursive: true });
  fs.mkdirSync(path.join(to, 'socket'));
  const user = databaseUser(from);
  for (const name of ['', ...(fs.readdirSync(to, { recursive: true }) as string[])]) {
    if (user) fs.chownSync(path.join(to, name), user.uid, user.gid);
  }
  fs.chmodSync(to, 0o700);
}

async function startStandby(cluster: string, primary: DatabaseConnection): Promise<Standby> {
  const user = databaseUser(cluster);
  const following = `host=${primary.host} port=${primary.port} user=${primary.user}`;
  fs.writeFileSync(path.join(cluster, 'standby.signal'), '');
  const host = path.join(cluster, 'socket');
  const child = launch(cluster, user, { primary_conninfo: following, unix_socket_directories: host });
  const administrator = { host, port: primary.port, user: SUPERUSER, database: 'postgres' };
  const tell = async (sql: string): Promise<void> => {
    const client = new Client(administrator);
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await until(
    () =>
      tell('SELECT').then(
        () => child.exitCode === null,
        () => child.exitCode !== null,
      ),
    (settled) => settled,
  );
  if (child.exitCode !== null) throw new Error(fs.readFileSync(path.join(cluster, 'standby.log'), 'utf8'));
  return {
    url: connectionUrl({ ...administrator, user: OWNER, database: OWNER }),
    tell,
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null && child.kill('SIGQUIT')) await once(child, 'exit');
    },
  };
}

function launch(cluster: string, user: SystemUser | undefined, settings: Record<string, string>): ChildProcess {
  const { folder, env } = findBinaries(clusterMajor(cluster), user, path.dirname(cluster));
  const all = { ...settings, listen_addresses: '', port: '5432', max_connections: '50', fsync: 'off' };
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = fs.openSync(path.join(cluster, 'standby.log'), 'a');
  try {
    return spawn(path.join(folder, 'postgres'), ['-D', cluster, ...args], {
      ...user,
      env,
      cwd: '/',
      stdio: ['ignore', log, log],
    });
  } finally {
    fs.closeSync(log);
  }
}
