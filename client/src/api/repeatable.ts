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
  '/api/dossiers/{id}/drafts': true,
  '/api/actors': true,
  '/api/actors/{id}/merge': true,
  '/api/publishers': true,
  '/api/sources': true,
  '/api/sources/{id}/merge': true,
  '/api/events': true,
  '/api/dossiers/{id}/revisions/{version}/restore': true,
  '/api/actors/{id}/revisions/{version}/restore': true,
  '/api/publishers/{id}/merge': true,
  '/api/publishers/{id}/revisions/{version}/restore': true,
  '/api/sources/{id}/revisions/{version}/restore': true,
  '/api/events/{id}/undelete': true,
  '/api/events/{id}/revisions/{version}/restore': true,
  '/api/events/{id}/participations': true,
  '/api/events/{id}/citations': true,
  '/api/events/{id}/claims': true,
  '/api/events/{id}/links': true,
  '/api/events/{id}/status-changes': true,
  '/api/events/{id}/review': true,
  '/api/events/{id}/comments': true,
  '/api/dossiers/{id}/suggestions': true,
  '/api/dossiers/{id}/suggestions/{suggestion}/accept': true,
  '/api/dossiers/{id}/suggestions/{suggestion}/reject': true,
  '/api/actors/{id}/suggestions': true,
  '/api/actors/{id}/suggestions/{suggestion}/accept': true,
  '/api/actors/{id}/suggestions/{suggestion}/reject': true,
  '/api/publishers/{id}/suggestions': true,
  '/api/publishers/{id}/suggestions/{suggestion}/accept': true,
  '/api/publishers/{id}/suggestions/{suggestion}/reject': true,
  '/api/sources/{id}/suggestions': true,
  '/api/sources/{id}/suggestions/{suggestion}/accept': true,
  '/api/sources/{id}/suggestions/{suggestion}/reject': true,
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
    unanswered.set(request, name);
    request.headers.set(HEADER, key);
    return request;
  },
  onResponse({ request, response }) {
    const name = unanswered.get(request);
    // Whether what failed on the server's side was done, nobody knows.
    if (name !== undefined && response.status < 500) forgetStored(name);
  },
};

/** Under which name the key of a request on its way is kept: its body cannot be read again once it is sent. */
const unanswered = new WeakMap<Request, string>();

const HEADER = 'Idempotency-Key';

/** A name for what a request says. */
async function nameOf(request: Request): Promise<string> {
  const said = new TextEncoder().encode(`${request.url} ${await request.clone().text()}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', said));
  return `unanswered.${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
