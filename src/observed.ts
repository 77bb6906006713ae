import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { rememberRequest } from './common/request-id.js';
import type { Config } from './config/config.js';
import { Database } from './database/database.js';
import { LiveFeed } from './live/live-feed.service.js';
import { tellSlowQueries } from './slow-queries.js';

/** Lets those who run it see inside: measurements, traces, slow questions, and which request a line of the log belongs to. What is off is not loaded. */
export async function observe(
  app: NestFastifyApplication,
  { metrics, traces, slowQueryMs, host }: Pick<Config, 'metrics' | 'traces' | 'slowQueryMs' | 'host'>,
): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', rememberRequest);
  if (slowQueryMs !== undefined) {
    const end = tellSlowQueries(slowQueryMs);
    fastify.addHook('onClose', (_app, done) => {
      end();
      done();
    });
  }
  if (traces) fastify.addHook('onRequest', (await import('./tracing/name-request.js')).nameRequest);
  if (metrics === undefined) return;
  const [{ serveMetrics }, { queueState }] = await Promise.all([
    import('./metrics/serve-metrics.js'),
    import('./metrics/state.js'),
  ]);
  const [database, feed] = [app.get(Database), app.get(LiveFeed)];
  serveMetrics(fastify, { ...metrics, host }, async () => ({
    pools: database.poolStates(),
    lent: database.lent,
    onlookers: feed.count(),
    queue: await queueState(database),
  }));
}
