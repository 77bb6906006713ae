import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createApp } from './app.setup.js';
import { readConfig } from './config/config.js';
import { PROJECT_ROOT } from './config/project-root.js';
import { createDataSource } from './database/data-source.js';
import { openApiDocument } from './openapi.js';

/** `node dist/write-openapi.js`: writes openapi.json, or the file named, from the code. Nothing connects to the database. */
async function main(): Promise<void> {
  const app = await createApp(readConfig({ LOG_LEVEL: 'silent' }), createDataSource('postgresql://nowhere/none'));
  await app.init();
  const document = `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
  writeFileSync(resolve(PROJECT_ROOT, process.argv[2] ?? 'openapi.json'), document);
  await app.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
