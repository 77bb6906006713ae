import { Writable } from 'node:stream';
import { fastify } from 'fastify';
import { requestLog } from './request-log.js';

/** What a server that logs everything writes while `path` is asked for. */
async function logged(path: string, init: { method?: 'GET' | 'POST'; payload?: object } = {}): Promise<string> {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  const { logger, logController } = requestLog({ logLevel: 'trace' });
  const server = fastify({ logger: { ...(logger || {}), stream }, logController });
  server.get('/callback', () => 'signed in');
  server.post('/broken', () => {
    throw Object.assign(new Error('does not work'), { parameters: ['secret'], query: 'SELECT secret' });
  });
  const headers = { authorization: 'Bearer secret', cookie: 'demarche=secret' };
  await server.inject({ url: path, headers, ...init });
  await server.close();
  return lines.join('');
}

describe('the log of requests', () => {
  it.each<[string, string, Parameters<typeof logged>[1]]>([
    ['/callback?code=secret&state=secret', '"url":"/callback"', {}],
    ['/nowhere?q=secret', 'Route GET:/nowhere not found', {}],
    ['/broken?token=secret', 'does not work', { method: 'POST', payload: { password: 'secret' } }],
  ])('tells of %s, and nothing that is secret', async (path, told, init) => {
    const log = await logged(path, init);
    expect(log).toContain(told);
    expect(log).not.toContain('secret');
  });

  it('is silent where it is asked to be', () => {
    expect(requestLog({ logLevel: 'silent' }).logger).toBe(false);
  });
});
