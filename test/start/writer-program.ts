import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';

/**
 * A small Démarche to be killed: it starts the database on the folder it is given, commits rows 1, 2, 3 … and says so
 * on its output, one line of JSON each, only after the server has confirmed.
 */
async function main(dataDir: string): Promise<void> {
  const server = await startEmbeddedPostgres({
    dataDir: { path: dataDir, chosen: true },
    log: (message) => say({ message }),
  });
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
  const found = await inSession(server.url, async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS committed (number int PRIMARY KEY)');
    const { rows } = await client.query(
      'SELECT count(*)::int AS count, coalesce(max(number), 0) AS last FROM committed',
    );
    return rows[0] as { count: number; last: number };
  });
  say({ ready: found });
  let next = found.last + 1;
  const write = async (client: Client): Promise<void> => {
    for (; ; next += 1) {
      await client.query('INSERT INTO committed VALUES ($1) ON CONFLICT DO NOTHING', [next]);
      say({ committed: next });
    }
  };
  // A session ends with its server; the row in flight is then written again.
  for (;;) await inSession(server.url, write).catch(() => undefined);
}

async function inSession<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

main(process.argv[2] ?? '.').catch((error: unknown) => {
  say({ failed: String(error) });
  process.exit(1);
});
