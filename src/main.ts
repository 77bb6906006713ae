import { EmbeddedPostgresError } from './database/embedded/embedded-postgres-error.js';
import { ConfigError } from './config/config-error.js';
import { NewerSchemaError } from './database/older-program.js';
import { UnusableDatabaseError } from './database/unusable.js';
import { readConfig } from './config/config.js';
import { start } from './start.js';

/** Errors whose message is a sentence for the person who started the program. */
const TOLD = [ConfigError, EmbeddedPostgresError, NewerSchemaError, UnusableDatabaseError];

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
  const told = TOLD.some((kind) => error instanceof kind);
  const text = error instanceof Error ? (told ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

main().catch(fail);
