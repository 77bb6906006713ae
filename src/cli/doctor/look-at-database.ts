import { Client } from 'pg';
import { clusterMajor } from '../../database/embedded/cluster.js';
import { clusterFolder, usableDataDir } from '../../database/embedded/data-dir.js';
import { runningConnection } from '../../database/embedded/running.js';
import { connectionUrl } from '../../database/connection.js';
import { OLDEST_MAJOR } from '../../database/migrate.js';
import { sqlMigrations } from '../../database/sql-migrations.js';
import { mayNotCreate, whyUnusable, wrongEncoding } from '../../database/unusable.js';
import type { Config } from '../../config/config.js';
import { causeOf } from '../server.js';
import { note, well, wrong, type Finding } from './finding.js';

/** A clock that is off by more than this, in seconds, would show. */
const APART = 5;

/** Whether the database that the environment names is there, new enough, of this schema, and tells the same time. */
export async function lookAtDatabase({
  databaseUrl,
  dataDir,
}: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<Finding[]> {
  if (databaseUrl !== undefined) return lookInto('The database of DATABASE_URL', databaseUrl);
  const folder = usableDataDir(dataDir, () => undefined);
  const running = runningConnection(folder);
  if (running !== undefined) return lookInto(`The embedded database in ${folder}`, connectionUrl(running));
  const major = clusterMajor(clusterFolder(folder));
  return [
    major === undefined
      ? note(`There is no database in ${folder} yet: the first start makes one.`)
      : note(`The embedded database in ${folder} (PostgreSQL ${major}) is not running: no Démarche uses it just now.`),
  ];
}

const ASKED = `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int / 10000 AS major,
  extract(epoch FROM clock_timestamp())::float8 AS now, to_regclass('migrations') IS NOT NULL AS migrated,
  current_setting('server_encoding') AS encoding, coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)
    AND (has_database_privilege(current_database(), 'CREATE')
      OR (SELECT count(*) = 2 FROM pg_extension WHERE extname IN ('pg_trgm', 'btree_gist'))) AS creates`;

interface Told {
  version: string;
  major: number;
  /** In seconds since 1970. */
  now: number;
  migrated: boolean;
  encoding: string;
  /** Whether its role may make what a start makes. */
  creates: boolean;
}

async function lookInto(which: string, connectionString: string): Promise<Finding[]> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Told>(ASKED);
    const [told] = rows;
    if (told === undefined) return [wrong(`${which} answers nothing.`)];
    const apart = Math.round(told.now - Date.now() / 1000);
    return [
      told.major < OLDEST_MAJOR
        ? wrong(`${which} is PostgreSQL ${told.version}; Démarche needs ${OLDEST_MAJOR} or newer.`)
        : well(`${which} answers, PostgreSQL ${told.version}.`),
      ...(told.encoding === 'UTF8' ? [] : [wrong(wrongEncoding(told.encoding))]),
      ...(told.creates ? [] : [wrong(mayNotCreate(null))]),
      told.migrated ? await schemaOf(client) : note('It has no tables yet: the first start makes them.'),
      ...(Math.abs(apart) <= APART
        ? []
        : [wrong(`Its clock is ${Math.abs(apart)} s ${apart > 0 ? 'ahead of' : 'behind'} the one here.`)]),
    ];
  } catch (error) {
    return [wrong(whyUnusable(error) ?? `${which} cannot be reached: ${causeOf(error)}.`)];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function schemaOf(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations');
  const there = new Set(rows.map(({ name }) => name));
  const known = sqlMigrations().map((migration) => new migration().name ?? '');
  const missing = known.filter((name) => !there.has(name));
  const newer = [...there].filter((name) => !known.includes(name));
  if (newer.length > 0) return wrong(`A newer Démarche has changed its tables (${newer.join(', ')}): run that one.`);
  return missing.length === 0
    ? well(`Its tables are those of this program (${known.length} migrations).`)
    : note(`${missing.length} migrations are to come; the next start runs them.`);
}
