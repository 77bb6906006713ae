import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { clearOrphan } from './orphan.js';
import { startServer, type ServerPlan } from './server-process.js';

/** More deaths than this within a minute are not bad luck. */
const DEATHS_A_MINUTE = 5;

/**
 * Starts the server and starts it again whenever it ends unasked, at the same address, so that a pool of connections
 * recovers by itself.
 *
 * @param onLost called once, when it keeps dying or can't be started again
 */
export async function keepRunning(
  plan: ServerPlan,
  onLost: (error: EmbeddedPostgresError) => void = (error) => plan.log(error.message),
): Promise<{ stop(): Promise<void> }> {
  let stopping = false;
  const deaths: number[] = [];
  let server = await startServer(plan);
  let restarted: Promise<void> = Promise.resolve();

  const watch = (): void =>
    void server.ended.then(() => {
      if (!stopping) restarted = restart().catch(onLost);
    });

  const restart = async (): Promise<void> => {
    deaths.push(Date.now());
    const recent = deaths.filter((time) => time > Date.now() - 60_000).length;
    if (recent > DEATHS_A_MINUTE) {
      throw new EmbeddedPostgresError(`The database died ${recent} times within a minute; see ${plan.cluster}.log.`);
    }
    plan.log(`The database (process ${server.pid}) ended unexpectedly and is started again.`);
    await clearOrphan(plan.cluster, plan.log);
    server = await startServer(plan);
    watch();
  };

  watch();
  return {
    async stop() {
      stopping = true;
      await restarted;
      await server.stop();
    },
  };
}
