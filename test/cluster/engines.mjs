import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** What the cluster is made of, and the package of Debian that has it. */
const WANTED = { etcd: 'etcd-server', patroni: 'patroni', haproxy: 'haproxy' };
const POSTGRES = '/usr/lib/postgresql';

/** Folder of PostgreSQL's programs, and the user that servers run as. Throws with how to get what is missing. */
export function findEngines() {
  const missing = Object.keys(WANTED).filter((name) => spawnSync('which', [name]).status !== 0);
  const [major] = majors();
  const packages = [
    ...missing.map((name) => WANTED[name]),
    ...(missing.includes('patroni') ? ['python3-etcd'] : []),
    ...(major === undefined ? ['postgresql'] : []),
  ];
  if (packages.length > 0) {
    throw new Error(
      `The cluster needs packages of Debian: apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    );
  }
  return { binDir: `${POSTGRES}/${major}/bin`, major, ...serverUser() };
}

/** Those installed, newest first; a replica is made by pg_basebackup. */
function majors() {
  if (!existsSync(POSTGRES)) return [];
  const found = readdirSync(POSTGRES).map(Number);
  return found.filter((major) => existsSync(`${POSTGRES}/${major}/bin/pg_basebackup`)).sort((a, b) => b - a);
}

/** PostgreSQL does not run as root. */
function serverUser() {
  if (process.getuid() !== 0) return {};
  const id = (option) => Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}
