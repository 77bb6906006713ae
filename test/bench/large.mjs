// What each read costs beside many events: processor time of one answer, as a Markdown table.
// Run after a build: npm run bench:large -- 100000
import { join } from 'node:path';
import pg from 'pg';
import { costOf } from './cost.mjs';
import { generateRecord } from './generate-record.mjs';
import { paths } from './large-paths.mjs';
import { machine, ROOT, startDatabase, startProgram } from './support.mjs';

const EVENTS = Number(process.argv[2] ?? 100_000);

const database = await startDatabase();
const demarche = await startProgram(join(ROOT, 'dist/main.js'), { DATABASE_URL: database.url, LOG_LEVEL: 'warn' });
try {
  const administrator = new pg.Client({ ...database.administrator, database: database.connection.database });
  await administrator.connect();
  await generateRecord(administrator, EVENTS);
  const {
    rows: [names],
  } = await administrator.query(`
    SELECT e.ref, e.id AS "eventId", a.slug AS actor, s.slug AS source, s.slug AS paper
    FROM events e JOIN participations p ON p.event_id = e.id AND p.ordinal = 2 JOIN actors a ON a.id = p.actor_id
      JOIN citations c ON c.event_id = e.id JOIN sources s ON s.id = c.source_id
    WHERE e.review = 'published' AND e.deleted_at IS NULL AND e.slug LIKE 'made-%' AND a.slug ~ '-[0-9]{3,}$' ORDER BY e.ref LIMIT 1`);
  await administrator.end();
  console.log(
    `${machine()}; ${EVENTS} events beside the demo dossiers; milliseconds of processor time for one answer\n`,
  );
  console.log('| what | server | database | kB |\n| --- | ---: | ---: | ---: |');
  for (const [what, path] of paths(names)) {
    const processes = { server: demarche.pid, postgres: database.pid };
    const { status, node, sql, bytes } = await costOf(demarche.address + path, processes);
    const figures = status === 200 ? [node.toFixed(1), sql.toFixed(1), (bytes / 1000).toFixed(0)] : [status, '', ''];
    console.log(`| ${what} | ${figures.join(' | ')} |`);
  }
} finally {
  await demarche.stop();
  await database.stop();
}
