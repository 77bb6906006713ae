import { copyOf } from '../../support/copy-of.js';
import { startProgram, type Program } from './program.js';
import { TEMPLATES } from './templates.js';

interface ServerOptions {
  /** Whether it begins with the demo dossier. */
  readonly demo: boolean;
  /** Settings beside the usual ones. */
  readonly environment?: NodeJS.ProcessEnv;
  /** What time it is there (RFC 3339) until it is told another; the machine’s where it is left out. */
  readonly now?: string;
}

/** The built program over a database of its own, which has an administrator; both are gone once it is stopped. */
export async function startServer({ demo, environment, now }: ServerOptions): Promise<Program> {
  const database = await copyOf(demo ? TEMPLATES.demo : TEMPLATES.empty);
  try {
    const program = await startProgram({ DATABASE_URL: database.url, DEMO: 'off', ...environment }, now);
    const stop = (): Promise<void> => program.stop().then(() => database.drop());
    return { ...program, stop };
  } catch (error) {
    await database.drop();
    throw error;
  }
}
