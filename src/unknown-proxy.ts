import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/**
 * Says once where requests come through a proxy that nobody has named: all who read through it are then one reader, whose share of
 * the server and whose wrong passwords are counted together. Its word is not taken for all that, for anybody can send it.
 */
export function tellOfUnknownProxy(fastify: FastifyInstance): void {
  const log = new Logger('Proxy');
  let told = false;
  fastify.addHook('onRequest', ({ headers, ip, socket }, _reply, done) => {
    if (!told && headers['x-forwarded-for'] !== undefined && ip === socket.remoteAddress) {
      told = true;
      log.warn(
        `Requests come through a proxy at ${ip} that TRUSTED_PROXIES does not name: everybody behind it counts as one reader. Name it there, and set PUBLIC_URL.`,
      );
    }
    done();
  });
}
