import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { createApp } from './app.setup.js';
import { FirstAdministratorService } from './auth/first-administrator.service.js';
import { Problem } from './common/problem.js';
import { ConfigError } from './config/config-error.js';
import type { Config } from './config/config.js';
import { VERSION } from './config/version.js';
import { backUpBeforeUpgrade } from './database/backup/before-upgrade.js';
import { createDataSource } from './database/data-source.js';
import { dataFolder } from './database/embedded/data-dir.js';
import { migrateAfter } from './database/migrate.js';
import { unusable } from './database/unusable.js';
import { tellFirstLink } from './first-link.js';
import { DemoService } from './imports/demo.service.js';
import { ImportSteps } from './imports/spreadsheets/jobs/import-steps.service.js';
import { portError } from './port-error.js';

/**
 * Schema, demo and server over the database at `url`; gives the address it answers at. What must be undone to stop is
 * put on `undo`, to be run from its end.
 */
export async function serve(
  config: Config,
  url: string,
  print: (line: string) => void,
  undo: (() => Promise<void>)[],
): Promise<string> {
  const dataSource = await prepared(config, url, print, undo).catch((error: unknown) => {
    throw config.databaseUrl === undefined ? error : unusable(error);
  });
  const app = await createApp(config, dataSource);
  undo.push(() => app.close());
  if (config.demo) await loadDemo(app, config.demoFiles, print);
  await app.get(ImportSteps).resume();
  const firstLink = await firstAdministrator(app, config.admin);
  await app.listen(config.port, config.host).catch((error: unknown) => {
    throw portError(error, config);
  });
  const address = config.publicUrl ?? (await app.getUrl()).replace('[::1]', 'localhost');
  if (firstLink !== null) tellFirstLink(address + firstLink, config, print);
  return address;
}

/** Connected, and of the newest schema. */
async function prepared(
  config: Config,
  url: string,
  print: (line: string) => void,
  undo: (() => Promise<void>)[],
): Promise<DataSource> {
  const dataSource = await createDataSource(url).initialize();
  undo.push(() => dataSource.destroy());
  const migrations = await migrateAfter(dataSource, async () => {
    // Whoever runs a database of their own has backups of their own, and perhaps no room here for another.
    if (config.databaseUrl !== undefined) return;
    const folder = join(dataFolder(config.dataDir), 'backups');
    print(`Backed up before the upgrade: ${await backUpBeforeUpgrade(url, folder, VERSION, new Date())}`);
  });
  if (migrations.length > 0) print(`Database prepared (${migrations.length} migrations).`);
  return dataSource;
}

async function firstAdministrator(app: NestFastifyApplication, admin: Config['admin']): Promise<string | null> {
  try {
    return await app.get(FirstAdministratorService).prepare(admin);
  } catch (error) {
    if (error instanceof Problem) throw new ConfigError(`ADMIN_PASSWORD will not do. ${error.message}`);
    throw error;
  }
}

async function loadDemo(
  app: NestFastifyApplication,
  files: readonly string[],
  print: (line: string) => void,
): Promise<void> {
  for (const { title, events } of await app.get(DemoService).loadIntoEmpty(files)) {
    print(`Demo dossier loaded: ${title} (${events} events).`);
  }
}
