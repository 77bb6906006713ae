import type { Config } from './config/config.js';
import { VERSION } from './config/version.js';
import { startEmbeddedPostgres } from './database/embedded/embedded-postgres.js';

export interface Running {
  /** Where it answers: `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Stops taking requests, finishes those under way, closes the database. */
  stop(): Promise<void>;
}

type Print = (line: string) => void;

/** Database, migrations, demo, server, in this order; whatever was started is stopped again when a step fails. */
export async function start(config: Config, print: Print): Promise<Running> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    if (config.traces) {
      // What it traces it has to see being loaded.
      const { startTracing } = await import('./tracing/start-tracing.js');
      undo.push(startTracing({ ...config.traces, version: VERSION }));
    }
    // Loading the program takes about as long as making a database cluster: both go on at once.
    const [url, { serve }] = await settled(
      config.databaseUrl === undefined ? embedded(config, print, undo) : Promise.resolve(config.databaseUrl),
      import('./serve.js'),
    );
    const address = await serve(config, url, print, undo);
    print(`Démarche is ready at ${address}`);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function embedded(config: Config, print: Print, undo: (() => Promise<void>)[]): Promise<string> {
  const server = await startEmbeddedPostgres({ dataDir: config.dataDir, log: print });
  undo.push(() => server.stop());
  return server.url;
}

/** Both, or the first one's error once neither is under way any more: only then can what was started be stopped. */
async function settled<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}
