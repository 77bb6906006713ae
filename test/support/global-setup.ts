import './resolve-typescript';
import { Client } from 'pg';
import { connectionUrl } from '../../src/database/connection.js';
import type { EmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { OWNER } from '../../src/database/embedded/provision.js';
import { runMigrations } from '../../src/database/migrate.js';
import { startServerOfTheRun } from './run-server.js';
import { stopServer, TEMPLATE } from './test-server.js';

/** Starts one PostgreSQL for the whole run and migrates a template once; each test file then gets a copy of it. */
export default async function globalSetup(): Promise<void> {
  const server = await startServerOfTheRun();
  try {
    await makeTemplate(server);
  } catch (error) {
    await stopServer();
    throw error;
  }
}

async function makeTemplate({ administrator, connection }: EmbeddedPostgres): Promise<void> {
  const client = new Client(administrator);
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE} OWNER ${OWNER}`);
  await client.end();
  await runMigrations(connectionUrl({ ...connection, database: TEMPLATE }));
}
