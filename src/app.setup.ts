import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { openToAnyOrigin } from './any-origin.js';
import { AppModule } from './app.module.js';
import { serveClient } from './client-files.js';
import { sendCheaply } from './common/answers/cheap-answers.hook.js';
import { watchAsker } from './common/asker.js';
import { answerBrokenHttp } from './common/broken-http.js';
import { refuseNul } from './common/no-nul.hook.js';
import { asProblem, sendProblem } from './common/problem.filter.js';
import type { Config } from './config/config.js';
import { PROJECT_ROOT } from './config/project-root.js';
import { takeFiles } from './files-sent.js';
import { JsonLog } from './json-log.js';
import { letIntoFrames } from './framed.js';
import { letGoOfConnections } from './let-go.js';
import { serveDocs } from './openapi.js';
import { refuseOtherMethods } from './other-methods.js';
import { isChatty, requestLog } from './request-log.js';
import { observe } from './observed.js';
import { serveRobots } from './robots.js';
import { serveSitemap } from './sitemap.js';
import { tellOfUnknownProxy } from './unknown-proxy.js';

/** No request needs more; files come in through streams. */
const BODY_LIMIT = 1024 * 1024;

/** A request has to have arrived, body included, within so many milliseconds. */
const ARRIVES_WITHIN = 30_000;

/** The built web client, where there is one. */
const CLIENT = resolve(PROJECT_ROOT, 'client/dist');

/** The application as both `main` and the API tests run it: everything but listening. `graceMs`: see {@link letGoOfConnections}. */
export async function createApp(
  config: Config,
  dataSource: DataSource,
  graceMs?: number,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestIdHeader: false,
    // What still arrives while the server stops is answered, too, and its connection closed.
    return503OnClosing: false,
    genReqId: () => uuidv7(),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 2000 },
    // Errors before any route is found (broken %-escapes, bad HTTP) are problems too.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(asProblem(error), request, reply),
    clientErrorHandler: answerBrokenHttp,
    ...requestLog(config),
    // Proxies that are known tell who asks; what a browser claims beyond them counts for nothing.
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
    requestTimeout: ARRIVES_WITHIN,
    http: { connectionsCheckingInterval: 5_000 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, dataSource), adapter, {
    logger:
      config.logFormat === 'json' && config.logLevel !== 'silent'
        ? new JsonLog(nestLogLevels(config) || [])
        : nestLogLevels(config),
    abortOnError: false,
  });
  app.setGlobalPrefix('api', {
    exclude: [
      { path: 'health/live', method: RequestMethod.GET },
      { path: 'health/ready', method: RequestMethod.GET },
      { path: 'embed/d/:dossier', method: RequestMethod.GET },
      { path: 'embed/d/:dossier/preview.png', method: RequestMethod.GET },
    ],
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorateRequest('viewer', null);
  fastify.decorateRequest('sessionId', null);
  fastify.addHook('onRequest', watchAsker);
  await observe(app, config);
  tellOfUnknownProxy(fastify);
  openToAnyOrigin(fastify, config);
  takeFiles(fastify);
  fastify.addHook('preHandler', refuseNul);
  fastify.addHook('onSend', sendCheaply);
  letGoOfConnections(app, graceMs);
  refuseOtherMethods(app);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    // Démarche is often used over plain HTTP inside a house; whoever puts TLS before it sets this there.
    strictTransportSecurity: config.publicUrl?.startsWith('https:') ?? false,
  });
  letIntoFrames(fastify);
  serveDocs(app);
  serveRobots(app, config);
  serveSitemap(app, config);
  if (existsSync(CLIENT)) {
    await app.register(fastifyStatic, { root: CLIENT, serve: false, preCompressed: true });
    serveClient(app, CLIENT, config);
  }
  return app;
}

function nestLogLevels(config: Config): false | ('fatal' | 'error' | 'warn' | 'log' | 'debug')[] {
  if (config.logLevel === 'silent') return false;
  return isChatty(config) ? ['fatal', 'error', 'warn', 'log', 'debug'] : ['fatal', 'error', 'warn'];
}
