import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PORTS } from './ports.mjs';
import { end, endWithUs, serverPids, signal, start } from './processes.mjs';
import { json, until } from './until.mjs';

const secret = () => randomBytes(12).toString('hex');
const PASSWORDS = { superuser: secret(), replication: secret() };

/** How soon a leader that is silent loses its place: the least that Patroni takes. Without a standby writes wait for nobody. */
const RULES = { ttl: 20, loop_wait: 5, retry_timeout: 5, synchronous_mode: true, synchronous_mode_strict: false };
const SETTINGS = { max_connections: 150, hot_standby_feedback: 'on', wal_log_hints: 'on', shared_buffers: '128MB' };

/** The address of the superuser at a port. */
export const superuserUrl = (port) => `postgresql://postgres:${PASSWORDS.superuser}@127.0.0.1:${port}/postgres`;

/** etcd of one member, and Patroni with two PostgreSQL. */
export async function startPatroni(folder, engines) {
  const owned = (name) => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    if (engines.uid !== undefined) chownSync(path, engines.uid, engines.gid);
    return path;
  };
  const user = engines.uid === undefined ? {} : { uid: engines.uid, gid: engines.gid };
  const at = (port) => `http://127.0.0.1:${port}`;
  start(
    folder,
    'etcd',
    'etcd',
    [
      ...['--name', 'one', '--data-dir', owned('etcd'), '--initial-cluster', `one=${at(PORTS.etcdPeer)}`],
      ...['--listen-client-urls', at(PORTS.etcd), '--advertise-client-urls', at(PORTS.etcd)],
      ...['--listen-peer-urls', at(PORTS.etcdPeer), '--initial-advertise-peer-urls', at(PORTS.etcdPeer)],
    ],
    user,
  );
  await until('etcd is well', 30, () => json(`${at(PORTS.etcd)}/health`));
  const members = PORTS.members.map((ports, number) => new Member(folder, owned, number + 1, ports, engines, user));
  members[0].start();
  await until('there is a primary', 90, () => primaryOf(members));
  members[1].start();
  await wellAgain(members);
  return members;
}

/** One PostgreSQL with its Patroni. */
class Member {
  constructor(folder, owned, number, ports, engines, user) {
    Object.assign(this, { folder, ports, user, name: `pg${number}`, rest: `http://127.0.0.1:${ports.rest}` });
    const home = owned(this.name);
    this.dataDir = join(home, 'data');
    this.config = join(home, 'patroni.yml');
    endWithUs(this.dataDir);
    writeFileSync(this.config, JSON.stringify(this.settings(home, engines), null, 2), { mode: 0o640 });
    if (user.uid !== undefined) chownSync(this.config, user.uid, user.gid);
  }

  start() {
    this.child = start(this.folder, this.name, 'patroni', [this.config], this.user);
  }

  /** As if its machine lost its power. */
  async kill() {
    const pids = serverPids(this.dataDir);
    signal(pids, 'SIGSTOP');
    const ended = end(this.child, 'SIGKILL');
    signal(pids, 'SIGKILL');
    await ended;
  }

  /** As if its machine were cut off: connections stay, and nothing is heard. */
  freeze() {
    this.frozen = [this.child.pid, ...serverPids(this.dataDir)];
    signal(this.frozen, 'SIGSTOP');
  }

  thaw() {
    signal(this.frozen, 'SIGCONT');
  }

  /** What its Patroni says: `role`, `state`, `timeline`, `sync_standby`. */
  state() {
    return json(`${this.rest}/patroni`);
  }

  settings(home, { binDir }) {
    const { postgres, rest } = this.ports;
    const login = (username, password) => ({ username, password });
    return {
      ...{ scope: 'demarche', name: this.name, etcd3: { host: `127.0.0.1:${PORTS.etcd}` } },
      restapi: { listen: `127.0.0.1:${rest}`, connect_address: `127.0.0.1:${rest}` },
      bootstrap: {
        dcs: { ...RULES, postgresql: { use_pg_rewind: true, use_slots: true, parameters: SETTINGS } },
        initdb: [{ encoding: 'UTF8' }, { locale: 'C.UTF-8' }, 'data-checksums'],
      },
      postgresql: {
        ...{ listen: `127.0.0.1:${postgres}`, connect_address: `127.0.0.1:${postgres}`, bin_dir: binDir },
        ...{ data_dir: this.dataDir, pgpass: join(home, 'pgpass'), parameters: { unix_socket_directories: home } },
        authentication: {
          superuser: login('postgres', PASSWORDS.superuser),
          replication: login('replicator', PASSWORDS.replication),
        },
        pg_hba: [
          'local all all trust',
          'host all all 127.0.0.1/32 scram-sha-256',
          'host replication all 127.0.0.1/32 scram-sha-256',
        ],
      },
    };
  }
}

/** The member that leads; undefined where none does. */
export async function primaryOf(members) {
  for (const member of members) {
    const state = await member.state().catch(() => undefined);
    if (state?.state === 'running' && /^(master|primary)$/.test(state.role)) return member;
  }
  return undefined;
}

/** Resolves to the primary once a replica follows it, and commits wait for that one. */
export function wellAgain(members) {
  return until('a synchronous replica follows', 120, async () => {
    const primary = await primaryOf(members);
    const other = members.find((member) => member !== primary);
    const cluster = await json(`${primary.rest}/cluster`);
    const told = cluster.members.find(({ name }) => name === other.name);
    return (
      /^(running|streaming)$/.test(told?.state) &&
      told.role === 'sync_standby' &&
      (await other.state())?.state === 'running' &&
      primary
    );
  });
}
