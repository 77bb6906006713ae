import { channel } from 'node:diagnostics_channel';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.js';
import { clearOrphan } from './orphan.js';
import { startServer, type ServerPlan, type ServerProcess } from './server-process.js';

/** On this channel it is told whenever the server ended unasked. */
export const DEATHS = channel('demarche:embedded-death');

/** How long it waits before it starts the server again, in milliseconds: after each further death within a minute longer. */
const WAITS = [0, 100, 500, 2_000, 5_000, 10_000] as const;
const LONGEST = 30_000;

/**
 * Starts the server and starts it again whenever it ends unasked, at the same address, so that a pool of connections
 * recovers by itself. It never gives up, for whatever kills the server may end, a full disk too; until then everybody is told
 * that the database is away, and the log why.
 */
export async function keepRunning(plan: ServerPlan): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  const deaths: number[] = [];
  let server: ServerProcess | undefined = await startServer(plan);
  let restarted: Promise<void> = Promise.resolve();

  const watch = ({ pid, ended }: ServerProcess): void =>
    void ended.then(() => {
      if (stopping.signal.aborted) return;
      server = undefined;
      DEATHS.publish({ pid });
      plan.log(`The database (process ${pid}) ended unexpectedly and is started again.`);
      restarted = restart();
    });

  const restart = async (): Promise<void> => {
    while (!server) {
      await pause(waitAfter(deaths, Date.now()), undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      server = await startedAgain(plan);
    }
    watch(server);
  };

  watch(server);
  return {
    async stop() {
      stopping.abort();
      await restarted;
      await server?.stop();
    },
  };
}

/** Notes a death, and gives how long to wait after it: the longer, the more there were within a minute. */
function waitAfter(deaths: number[], now: number): number {
  deaths.push(now);
  while ((deaths[0] ?? now) <= now - 60_000) deaths.shift();
  return WAITS[deaths.length - 1] ?? LONGEST;
}

/** The server, or nothing where it died while it started or could not be started: the log says why. */
async function startedAgain(plan: ServerPlan): Promise<ServerProcess | undefined> {
  try {
    await clearOrphan(plan.cluster, plan.log);
    return await startServer(plan);
  } catch (error) {
    tellWhy(plan.log, error);
    return undefined;
  }
}

function tellWhy(log: Log, error: unknown): void {
  log(`${error instanceof Error ? error.message : String(error)} It will be tried again.`);
}
