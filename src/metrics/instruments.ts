import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DEATHS } from '../database/embedded/keep-running.js';
import { QUERIES, type TimedQuery } from '../database/timed-client.js';
import type { State } from './state.js';

/** What a request was, as far as it is told apart: by the template of its route, never by its address. */
interface Request {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** Upper ends, in seconds: what is answered from memory, what is quick, and what makes people wait. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What questions begin with; all others are told as `other`. */
const OPERATIONS = new Set([
  'select',
  'with',
  'insert',
  'update',
  'delete',
  'copy',
  'begin',
  'start',
  'commit',
  'rollback',
  'explain',
]);

/** The measurements. */
interface Instruments {
  readonly contentType: string;
  /** All of them, in the text format of Prometheus, after a look at how it stands at this moment. */
  text: () => Promise<string>;
  request: (request: Request) => void;
  /** Ends what listens. */
  end: () => void;
}

/** Makes them, in a registry of their own: what each is docs/how-to/see-inside.md says. `state` is asked whenever somebody asks for them. */
export function instruments(state: () => Promise<State>): Instruments {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    ...{
      name: 'demarche_http_request_duration_seconds',
      help: 'Requests, from their arrival to the end of their answer',
      registers,
    },
    ...{ labelNames: ['method', 'route', 'status'] as const, buckets: SECONDS },
  });
  const queries = new Histogram({
    ...{
      name: 'demarche_database_query_duration_seconds',
      help: 'Questions to PostgreSQL, as the program waits for them',
      registers,
    },
    ...{ labelNames: ['operation', 'failed'] as const, buckets: SECONDS },
  });
  const deaths = new Counter({
    ...{
      name: 'demarche_embedded_database_deaths_total',
      help: 'How often the embedded PostgreSQL ended unasked',
      registers,
    },
  });
  const onQuery = (told: unknown): void => {
    const { sql, milliseconds, failed } = told as TimedQuery;
    queries.observe({ operation: operationOf(sql), failed: String(failed) }, milliseconds / 1000);
  };
  const onDeath = (): void => deaths.inc();
  subscribe(QUERIES.name, onQuery);
  subscribe(DEATHS.name, onDeath);
  const show = stateGauges(registers);
  return {
    contentType: registry.contentType,
    text: async () => {
      show(await state());
      return registry.metrics();
    },
    request: ({ method, route, status, seconds }) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    end: () => {
      unsubscribe(QUERIES.name, onQuery);
      unsubscribe(DEATHS.name, onDeath);
    },
  };
}

function stateGauges(registers: Registry[]): (state: State) => void {
  const connections = new Gauge({
    ...{
      name: 'demarche_database_connections',
      help: 'Connections of each pool: lent, idle, and those who wait for one',
      registers,
    },
    labelNames: ['pool', 'state'] as const,
  });
  const streams = new Gauge({
    ...{ name: 'demarche_streams', help: 'Live streams that are open', registers, labelNames: ['signed_in'] as const },
  });
  const jobs = new Gauge({
    ...{
      name: 'demarche_jobs',
      help: 'Work in the queue: ready, running, or failed',
      registers,
      labelNames: ['state'] as const,
    },
  });
  const reads = new Counter({
    ...{ name: 'demarche_database_reads_total', help: 'Connections lent for reading: of the primary, and of replicas' },
    ...{ registers, labelNames: ['server'] as const },
  });
  const up = new Gauge({
    ...{ name: 'demarche_database_up', help: '1 where the database answers', registers },
  });
  return ({ pools, lent: lentBy, onlookers, queue }) => {
    for (const { pool, lent, idle, waiting } of pools) {
      connections.set({ pool, state: 'lent' }, lent);
      connections.set({ pool, state: 'idle' }, idle);
      connections.set({ pool, state: 'waiting' }, waiting);
    }
    // Counted where they are lent.
    reads.reset();
    for (const [server, count] of Object.entries(lentBy)) reads.inc({ server }, count);
    streams.set({ signed_in: 'true' }, onlookers.signedIn);
    streams.set({ signed_in: 'false' }, onlookers.strangers);
    for (const [name, count] of Object.entries(queue ?? {})) jobs.set({ state: name }, count);
    up.set(queue === null ? 0 : 1);
  };
}

function operationOf(sql: string): string {
  const word = /^\s*([a-z]+)/i.exec(sql)?.[1]?.toLowerCase() ?? '';
  return OPERATIONS.has(word) ? word : 'other';
}
