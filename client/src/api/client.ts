import createClient, { type Middleware } from 'openapi-fetch';
import { errorOf, isProblem, UnreachableError } from './problem.js';
import { inLanguage } from './in-language.js';
import { repeatable } from './repeatable.js';
import { words } from '../i18n/words.js';
import type { paths } from './schema.js';

/** The API, typed by `openapi.json`. Rejects with a {@link ProblemError} or an {@link UnreachableError}, never with a bare response. */
export const api = createClient<paths>({ baseUrl: location.origin });

const throwing: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return;
    throw errorOf(response, await inReadersLanguage(await response.json().catch(() => undefined)));
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    return new UnreachableError('no connection', { cause: error });
  },
};
// Answers go through them from the last to the first: an answer that is thrown has been seen by then.
api.use(throwing, repeatable, inLanguage);

/** A problem in the reader’s language; its words come with the first one. Without them it stays in the server’s. */
async function inReadersLanguage(body: unknown): Promise<unknown> {
  if (!isProblem(body)) return body;
  try {
    const { worded } = await import('../i18n/refusals/worded.js');
    await words('refusals');
    return worded(body);
  } catch {
    return body;
  }
}

/** The body of an answer that did not throw. */
export function bodyOf<T>(answer: { data?: T }): T {
  return answer.data as T;
}
