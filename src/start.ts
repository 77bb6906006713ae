import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { createApp } from './app.setup.js';
import type { Config } from './config/config.js';
import { createDataSource } from './database/data-source.js';
import { startEmbeddedPostgres } from './database/embedded/embedded-postgres.js';
import { migrate } from './database/migrate.js';
import { DemoService } from './imports/demo.service.js';
import { portError } from './port-error.js';

export interface Running {
  /** Where it answers: `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Stops taking requests, finishes those under way, closes the database. */
  stop(): Promise<void>;
}

type Print = (line: string) => void;

/**
 * Database, migrations, demo, server, in this order; whatever was started is stopped again when a step fails.
 * `fail` is told when the embedded database is lost later and cannot be brought back.
 */
export async function start(config: Config, print: Print, fail: (error: Error) => void): Promise<Running> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const url = config.databaseUrl ?? (await embedded(config, print, fail, undo));
    const dataSource = await connect(url, config.databaseReplicaUrls);
    undo.push(() => dataSource.destroy());
    const migrations = await migrate(dataSource);
    if (migrations.length > 0) print(`Database prepared (${migrations.length} migrations).`);
    const app = await createApp(config, dataSource);
    undo.push(() => app.close());
    if (config.demo) await loadDemo(app, print);
    await app.listen(config.port, config.host).catch((error: unknown) => {
      throw portError(error, config);
    });
    const address = config.publicUrl ?? (await app.getUrl()).replace('[::1]', 'localhost');
    print(`Démarche is ready at ${address}`);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function embedded(
  config: Config,
  print: Print,
  fail: (error: Error) => void,
  undo: (() => Promise<void>)[],
): Promise<string> {
  const server = await startEmbeddedPostgres({ dataDir: config.dataDir, log: print, onLost: fail });
  undo.push(() => server.stop());
  return server.url;
}

async function connect(url: string, replicas: readonly string[]): Promise<DataSource> {
  return createDataSource(url, replicas).initialize();
}

async function loadDemo(app: NestFastifyApplication, print: Print): Promise<void> {
  const loaded = await app.get(DemoService).loadIntoEmpty();
  if (loaded) print(`Demo dossier loaded: ${loaded.title} (${loaded.events} events).`);
}
