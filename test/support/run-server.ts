import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { rememberServer } from './test-server.js';

/** Starts the PostgreSQL of a whole run of tests in a temporary folder; `stopServer` ends it and removes the folder. */
export async function startServerOfTheRun(): Promise<EmbeddedPostgres> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-test-'));
  // Root's PostgreSQL runs as another user, who has to get through.
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
  return server;
}
