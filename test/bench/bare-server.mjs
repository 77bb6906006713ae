// The least that can answer the same question: node:http, node-postgres, the same SQL. What Démarche is measured against.
import http from 'node:http';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { built } from './support.mjs';

const { eventPageSql } = built('events/event-list.queries.js');
const { eventsCsvCopy } = built('exports/events-csv.sql.js');
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c timezone=UTC' });

const server = http.createServer(async (request, response) => {
  if (request.url === '/events') {
    const { sql, values } = eventPageSql({ limit: 100, sort: 'when' }, { seesDrafts: false }, new Date());
    const { rows } = await pool.query(sql, values);
    const [row] = rows;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(`{"items":[${row.items}],"last":${JSON.stringify(row.last)},"total":${row.total}}`);
    return;
  }
  const client = await pool.connect();
  const rows = client.query(to(eventsCsvCopy({ sort: 'when' }, { seesDrafts: false }, new Date())));
  rows.once('end', () => client.release());
  response.setHeader('content-type', 'text/csv; charset=utf-8');
  rows.pipe(response);
});
server.listen(0, '127.0.0.1', () => console.log(`Bare server at http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => server.close(() => pool.end().then(() => process.exit(0))));
