import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Others at work meanwhile: somebody who looks at the timeline of the demo ten times a second, and somebody who records drafts in the
 * dossier that is imported into. `sofar` tells how they fared since it was asked last, and how long the longest transaction was.
 */
export async function others({ address, ask, dossier, url }) {
  const client = new pg.Client(url);
  await client.connect();
  let [looks, longest, transaction, going] = [[], 0, 0, true];
  let turnedAway = [];
  const waited = new Map();
  const timed = async (work) => {
    const since = performance.now();
    await work();
    return performance.now() - since;
  };
  const each = async (pause, step) => {
    for (let n = 0; going; n += 1) {
      await step(n);
      await wait(pause);
    }
  };
  const working = [
    each(100, async (n) => {
      // Another window each time, so that no kept answer is given.
      const from = `20${10 + (n % 15)}-0${1 + (n % 9)}`;
      const look = async () => (await fetch(`${address}/api/timeline?dossier=iran-us-2025-2026&from=${from}`)).text();
      looks.push(await timed(look));
    }),
    each(500, async (n) => {
      const participations = [{ actor: 'delegation-number-1', role: 'party' }];
      const draft = {
        dossier,
        kind: 'statement',
        title: `Beside the import ${n} ${Date.now()}`,
        when: '2020-01-01',
        knownOn: '2020-01-01',
        participations,
      };
      // Whoever is turned away has waited in vain.
      const write = () => ask('POST', '/api/events', draft).catch(({ message }) => turnedAway.push(message));
      longest = Math.max(longest, await timed(write));
    }),
    each(100, async () => {
      const { rows } = await client.query(
        `SELECT coalesce(max(extract(epoch FROM clock_timestamp() - xact_start)), 0)::float8 AS seconds FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_xid IS NOT NULL`,
      );
      transaction = Math.max(transaction, rows[0].seconds);
      const { rows: waiting } = await client.query(
        `SELECT left(w.query, 120) AS query, left(b.query, 120) AS by, extract(epoch FROM clock_timestamp() - w.query_start)::float8 AS seconds
         FROM pg_stat_activity w, unnest(pg_blocking_pids(w.pid)) p (pid) JOIN pg_stat_activity b ON b.pid = p.pid
         WHERE w.datname = current_database() AND w.wait_event_type = 'Lock'`,
      );
      for (const { query, by, seconds } of waiting) {
        const key = `${query} WAITS FOR ${by}`.replaceAll(/\s+/g, ' ');
        waited.set(key, Math.max(waited.get(key) ?? 0, seconds));
      }
    }),
  ];
  return {
    sofar() {
      const sorted = looks.toSorted((a, b) => a - b);
      const told = {
        p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
        longest: longest / 1000,
        transaction,
        turnedAway,
        waited: new Map(waited),
      };
      [looks, longest, transaction, turnedAway] = [[], 0, 0, []];
      waited.clear();
      return told;
    },
    async stop() {
      going = false;
      await Promise.all(working);
      await client.end();
    },
  };
}
