import { LogController, type FastifyBaseLogger, type FastifyReply, type FastifyRequest } from 'fastify';
import { pathOf } from './common/path-of.js';
import type { Config } from './config/config.js';

/** How requests are told in the log. */
interface RequestLog {
  readonly logger: false | { level: string; serializers: typeof SERIALIZERS };
  readonly logController: LogController;
}

/** At `info` the program speaks in sentences of its own; every request is only told at `debug`. */
export function requestLog({ logLevel }: Pick<Config, 'logLevel'>): RequestLog {
  const chatty = isChatty({ logLevel });
  return {
    logger:
      logLevel === 'silent' ? false : { level: logLevel === 'info' ? 'warn' : logLevel, serializers: SERIALIZERS },
    logController: new WithoutQueries({ disableRequestLogging: !chatty }),
  };
}

export const isChatty = ({ logLevel }: Pick<Config, 'logLevel'>): boolean =>
  logLevel === 'debug' || logLevel === 'trace';

/** Headers (cookies, tokens) and bodies (passwords, one-time links) are in no log. */
const SERIALIZERS = {
  req: ({ method, url, host, ip }: Pick<FastifyRequest, 'method' | 'url' | 'host' | 'ip'>) => ({
    ...{ method, url: pathOf(url), host, remoteAddress: ip },
  }),
  // Nothing else that hangs on an error: one of the database carries the values of its question.
  err: (error: Error & { code?: string }) => ({
    ...{ type: error.name, message: error.message, code: error.code, stack: error.stack ?? '' },
  }),
};

class WithoutQueries extends LogController {
  override routeNotFound(request: FastifyRequest, _reply: FastifyReply): void {
    const log: FastifyBaseLogger = request.log;
    if (!this.isLogDisabled(request)) log.info(`Route ${request.method}:${pathOf(request.url)} not found`);
  }
}
