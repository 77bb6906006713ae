// The least that can answer the same questions: node:http, node-postgres and the best SQL. What Démarche is measured against.
// LIMITS is JSON: by name { sql, values }; each is answered at /<name>.
import http from 'node:http';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { built } from './support.mjs';

const { eventsCsvCopy } = built('exports/events-csv.sql.js');
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c timezone=UTC' });
const limits = JSON.parse(process.env.LIMITS ?? '{}');

const server = http.createServer((request, response) => {
  answer(decodeURIComponent(request.url.slice(1)), response).catch((error) => {
    console.error(error.message);
    response.statusCode = 500;
    response.end();
  });
});

async function answer(name, response) {
  if (name === 'csv') return csv(response);
  const { rows } = await pool.query({ name, text: limits[name].sql, values: limits[name].values });
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(rows[0].answer);
}

async function csv(response) {
  const client = await pool.connect();
  const rows = client.query(to(eventsCsvCopy({ sort: 'when' }, { seesDrafts: false }, new Date())));
  rows.once('end', () => client.release());
  response.setHeader('content-type', 'text/csv; charset=utf-8');
  rows.pipe(response);
}

server.listen(0, '127.0.0.1', () => console.log(`Bare server at http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => server.close(() => pool.end().then(() => process.exit(0))));
