import type { Middleware } from 'openapi-fetch';
import { forgetStored, readStored, store } from '../ui/stored.js';
import type { paths } from './schema.js';

type RepeatablePath = {
  [P in keyof paths]: paths[P] extends { post: { parameters: { header?: infer H } } }
    ? NonNullable<H> extends { 'Idempotency-Key'?: string }
      ? [NonNullable<H>] extends [never]
        ? never
        : P
      : never
    : never;
}[keyof paths];

/** What makes or changes a record, as the API's description has it: the compiler misses none and takes no other. */
const REPEATABLE: Record<RepeatablePath, true> = {
  '/api/dossiers': true,
  '/api/actors': true,
  '/api/actors/{id}/merge': true,
  '/api/sources': true,
  '/api/sources/{id}/merge': true,
  '/api/events': true,
  '/api/events/{id}/undelete': true,
  '/api/events/{id}/revisions/{version}/restore': true,
  '/api/events/{id}/participations': true,
  '/api/events/{id}/citations': true,
  '/api/events/{id}/claims': true,
  '/api/events/{id}/links': true,
  '/api/events/{id}/status-changes': true,
  '/api/events/{id}/review': true,
  '/api/events/{id}/comments': true,
  '/api/events/{id}/suggestions': true,
  '/api/events/{id}/suggestions/{suggestion}/accept': true,
  '/api/events/{id}/suggestions/{suggestion}/reject': true,
};

/**
 * Sends an Idempotency-Key along, the same one until that very request has been answered: a second click, another try
 * after an answer that got lost, or after the browser died, make nothing twice. Once it is answered, the same words are a
 * new request.
 */
export const repeatable: Middleware = {
  async onRequest({ request, schemaPath }) {
    if (request.method !== 'POST' || !(schemaPath in REPEATABLE) || request.headers.has(HEADER)) return undefined;
    const name = await nameOf(request);
    const key = readStored(name) ?? crypto.randomUUID();
    store(name, key);
    request.headers.set(HEADER, key);
    return request;
  },
  async onResponse({ request, response, schemaPath }) {
    // Whether what failed on the server's side was done, nobody knows.
    if (schemaPath in REPEATABLE && response.status < 500) forgetStored(await nameOf(request));
  },
};

const HEADER = 'Idempotency-Key';

/** The name under which the key of a request is kept. */
async function nameOf(request: Request): Promise<string> {
  const said = new TextEncoder().encode(`${request.url} ${sentBodies.get(request) ?? (await bodyOf(request))}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', said));
  return `unanswered.${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** A body can be read once it is copied, and not any more once it is sent. */
const sentBodies = new WeakMap<Request, string>();

async function bodyOf(request: Request): Promise<string> {
  const body = await request.clone().text();
  sentBodies.set(request, body);
  return body;
}
