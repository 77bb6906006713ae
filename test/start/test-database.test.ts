import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { cloneDatabase, emptyDatabase } from '../support/database.js';

test('each copy of the template is a database of its own', async () => {
  const [one, two] = await Promise.all([cloneDatabase(), cloneDatabase()]);
  const client = new Client({ connectionString: one.url });
  await client.connect();
  await client.query('CREATE TABLE only_here (id int)');
  await client.end();

  const other = await new DataSource({ type: 'postgres', url: two.url }).initialize();
  const [row] = await other.query(`SELECT current_database() AS name, to_regclass('only_here') AS found`);
  expect(row).toEqual({ name: two.connection.database, found: null });
  await other.destroy();
  await Promise.all([one.drop(), two.drop()]);
});

test('the database orders by code point and knows letters of every script', async () => {
  const database = await emptyDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(
    `SELECT lower('É') AS lower, 'Z' < 'a' AS by_code_point, to_tsvector('simple', 'عراقچی')::text AS lexemes`,
  );
  expect(rows).toEqual([{ lower: 'é', by_code_point: true, lexemes: `'عراقچی':1` }]);
  await client.query('CREATE EXTENSION pg_trgm');
  const trigrams = await client.query(`SELECT cardinality(show_trgm('عراقچی')) AS count`);
  expect(trigrams.rows).toEqual([{ count: 7 }]);
  await client.end();
  await database.drop();
});
