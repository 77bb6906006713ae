import type { FastifyRequest } from 'fastify';
import { PRESENCE } from './auth/session-cookie.js';
import { cookieOf } from './common/cookie-of.js';
import type { Config } from './config/config.js';
import { firstQuestions } from './domain/first-questions.js';
import { languageOf } from './language-of.js';

/**
 * The header Link of a page: what its script will ask first, for the browser to ask at once (RFC 8288). It asks as `fetch` does, with
 * the cookies of this server, or the answer would be asked for twice. Strangers ask nothing where reading is for members.
 */
export function askedAhead(
  { headers, url }: Pick<FastifyRequest, 'headers' | 'url'>,
  path: string,
  { readAccess }: Pick<Config, 'readAccess'>,
): string[] {
  if (readAccess === 'members' && cookieOf(headers.cookie, PRESENCE) === null) return [];
  const { searchParams } = new URL(url, 'http://localhost');
  return firstQuestions(path, searchParams, languageOf({ headers, url })).map(({ address, media }) => {
    const where = media === undefined ? '' : `; media="${media}"`;
    return `<${address}>; rel=preload; as=fetch; crossorigin=anonymous${where}`;
  });
}
