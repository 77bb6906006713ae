import type { FastifyRequest } from 'fastify';
import { PRESENCE } from './auth/session-cookie.js';
import { cookieOf } from './common/cookie-of.js';
import type { Config } from './config/config.js';
import { escapedHtml } from './domain/escaped-html.js';
import { firstQuestions } from './domain/first-questions.js';
import { languageOf } from './language-of.js';

/** What the script of a page will ask first, for the browser to ask at once. */
export interface AskedAhead {
  /** Of every browser, as the header Link (RFC 8288), which it has before the page. */
  readonly headers: string[];
  /** Of those with a wide screen alone: `<link>` elements for the head. In a header, what hangs on the screen waits for the page. */
  readonly elements: readonly string[];
  /** Of every browser, after the scripts: `<link>` elements for the end of the head. Over few connections they would hold those up. */
  readonly after: readonly string[];
}

/**
 * Both ask as `fetch` does, with the cookies of this server, or the answer would be asked for twice. Strangers ask nothing where reading
 * is for members.
 */
export function askedAhead(
  { headers, url }: Pick<FastifyRequest, 'headers' | 'url'>,
  path: string,
  { readAccess }: Pick<Config, 'readAccess'>,
): AskedAhead {
  if (readAccess === 'members' && cookieOf(headers.cookie, PRESENCE) === null) return NOTHING;
  const { searchParams } = new URL(url, 'http://localhost');
  const questions = firstQuestions(path, searchParams, languageOf({ headers, url }));
  return {
    headers: questions
      .filter(({ media, after }) => media === undefined && !after)
      .map(({ address }) => `<${address}>; rel=preload; as=fetch; crossorigin=anonymous`),
    elements: questions.flatMap(({ address, media, after }) =>
      media === undefined || after ? [] : linkTo(address, `media="${escapedHtml(media)}"`),
    ),
    after: questions.flatMap(({ address, after }) => (after ? linkTo(address, LAST) : [])),
  };
}

/** By which the browser asks as `fetch` will. */
export const linkTo = (address: string, attributes: string): string =>
  `<link rel="preload" as="fetch" crossorigin="anonymous" href="${escapedHtml(address)}" ${attributes} />`;

/** An attribute: after what matters more. */
export const LAST = 'fetchpriority="low"';

const NOTHING: AskedAhead = { headers: [], elements: [], after: [] };
