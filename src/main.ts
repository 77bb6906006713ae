import { EmbeddedPostgresError } from './database/embedded/embedded-postgres-error.js';
import { ConfigError } from './config/config-error.js';
import { NewerSchemaError } from './database/older-program.js';
import { readConfig } from './config/config.js';
import { start } from './start.js';

/** `node dist/main.js`: starts everything, prints the address last, and stops cleanly on Ctrl-C and SIGTERM. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const asJson = (message: string): string => JSON.stringify({ level: 'log', timestamp: Date.now(), message });
  const running = await start(config, (line) => {
    process.stdout.write(`${config.logFormat === 'json' ? asJson(line) : line}\n`);
  });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second Ctrl-C is impatience, not a new request: the first one is still being served.
      if (stopping) return;
      stopping = true;
      running.stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
  }
}

function fail(error: unknown): never {
  const told =
    error instanceof ConfigError || error instanceof EmbeddedPostgresError || error instanceof NewerSchemaError;
  process.stderr.write(
    `${told ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}

main().catch(fail);
