import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { serverPids, signal } from '../cluster/processes.mjs';

const MB = 1024 * 1024;

/** What the tables hold, and what of them is dead; in bytes and rows. */
const TABLES = `
  SELECT pg_database_size(current_database())::float8 AS whole,
    (SELECT sum(pg_table_size(relid))::float8 FROM pg_stat_user_tables) AS tables,
    (SELECT sum(pg_indexes_size(relid))::float8 FROM pg_stat_user_tables) AS indexes,
    (SELECT sum(n_dead_tup)::float8 / greatest(sum(n_live_tup + n_dead_tup), 1) FROM pg_stat_user_tables) AS dead,
    (SELECT count(*)::int FROM events) AS events,
    (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS connections`;

/** What a running program uses: its own process, its PostgreSQL, and their files. */
export class Measures {
  constructor(program) {
    this.program = program;
  }

  async take(requests) {
    const { pid } = this.program.child;
    const before = round(resident(pid) / MB);
    signal([pid], 'SIGUSR2');
    // The next answer comes after that.
    await (await fetch(`${this.program.site}/health/live`)).text();
    const server = serverPids(this.program.cluster);
    const { whole, tables, indexes, dead, events, connections } = await this.ask(TABLES);
    const metrics = await (await fetch(`${this.program.site}/metrics`)).text();
    return {
      requests,
      'memory MB': before,
      'heap in use MB': round(Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(metrics)?.[1]) / MB),
      descriptors: readdirSync(`/proc/${pid}/fd`).length,
      'PostgreSQL MB': round(server.reduce((sum, each) => sum + own(each), 0) / MB),
      connections,
      events,
      'database MB': round(whole / MB),
      'tables, indexes MB': `${round(tables / MB)}, ${round(indexes / MB)}`,
      'bytes an event': Math.round((tables + indexes) / events),
      'dead rows %': round(dead * 100),
    };
  }

  /** How much smaller all tables and indexes are once they are written anew: what was bloat. */
  async givenBack() {
    const before = (await this.ask(TABLES)).whole;
    await this.ask('VACUUM FULL');
    const after = (await this.ask(TABLES)).whole;
    return { mb: (before - after) / MB, share: (before - after) / before };
  }

  /** The first row of an answer, asked as the program asks: by the socket that its server names, and the password in its folder. */
  async ask(sql) {
    const lines = readFileSync(`${this.program.cluster}/postmaster.pid`, 'utf8').split('\n');
    const password = readFileSync(`${this.program.dataDir}/postgres.password`, 'utf8').trim();
    const client = new pg.Client({
      host: lines[4].trim() || '127.0.0.1',
      port: Number(lines[3]),
      user: 'demarche',
      database: 'demarche',
      password,
    });
    await client.connect();
    try {
      return (await client.query(sql)).rows[0];
    } finally {
      await client.end();
    }
  }
}

function resident(pid) {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}

/** What a process has that no other has: backends share most of theirs. Nothing where it has ended meanwhile. */
function own(pid) {
  let text = '';
  try {
    text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  } catch {
    return 0;
  }
  const told = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * 1024;
  return told('Private_Clean') + told('Private_Dirty');
}

function round(number) {
  return Math.round(number * 10) / 10;
}
