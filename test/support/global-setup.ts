import './resolve-typescript';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { connectionUrl } from '../../src/database/connection.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { OWNER } from '../../src/database/embedded/provision.js';
import { runMigrations } from '../../src/database/migrate.js';
import { rememberServer, stopServer, TEMPLATE } from './test-server.js';

/** Starts one PostgreSQL for the whole run and migrates a template once; each test file then gets a copy of it. */
export default async function globalSetup(): Promise<void> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-test-'));
  fs.chmodSync(dataDir, 0o711);
  const server = await startEmbeddedPostgres({
    dataDir: { path: dataDir, chosen: true },
    fsync: false,
    log: () => undefined,
  });
  rememberServer({
    administrator: server.administrator,
    async stop() {
      await server.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  });
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
