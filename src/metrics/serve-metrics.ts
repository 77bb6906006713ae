import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { instruments } from './instruments.js';
import type { State } from './state.js';

/** Where and to whom measurements are told. */
export interface MetricsSettings {
  /** A port of their own; undefined for that of everything else. */
  readonly port: number | undefined;
  readonly host: string;
  /** Whoever asks has to send it; undefined where anybody may ask. */
  readonly token: string | undefined;
}

/** Measures requests, and tells all measurements at `/metrics` (Prometheus text format). */
export function serveMetrics(fastify: FastifyInstance, settings: MetricsSettings, state: () => Promise<State>): void {
  const { contentType, text, request, end } = instruments(state);
  fastify.addHook('onResponse', ({ method, routeOptions }, { statusCode, elapsedTime }, done) => {
    request({ method, route: routeOptions.url ?? 'none', status: statusCode, seconds: elapsedTime / 1000 });
    done();
  });
  fastify.addHook('onClose', (_app, done) => {
    end();
    done();
  });
  const { port, host, token } = settings;
  const mayAsk = (header: string | undefined): boolean =>
    token === undefined || timingSafeEqual(hashed(header ?? ''), hashed(`Bearer ${token}`));
  if (port === undefined) {
    fastify.get('/metrics', async ({ headers }, reply) => {
      if (!mayAsk(headers.authorization)) return reply.status(401).header('www-authenticate', 'Bearer').send();
      return reply
        .type(contentType)
        .header('cache-control', 'no-store')
        .send(await text());
    });
    return;
  }
  let own: Server | undefined;
  fastify.addHook('onListen', async () => {
    own = createServer((asked, answer) => {
      const status = asked.url !== '/metrics' ? 404 : mayAsk(asked.headers.authorization) ? 200 : 401;
      if (status !== 200) return void answer.writeHead(status).end();
      text().then(
        (told) => answer.writeHead(200, { 'content-type': contentType }).end(told),
        () => answer.writeHead(500).end(),
      );
    });
    await new Promise<void>((resolve, reject) => own?.once('error', reject).listen(port, host, resolve));
  });
  fastify.addHook('onClose', (_app, done) => {
    own?.close();
    done();
  });
}

/** Of one length, whatever is sent. */
function hashed(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
