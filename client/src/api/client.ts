import createClient, { type Middleware } from 'openapi-fetch';
import { errorOf, UnreachableError } from './problem.js';
import { repeatable } from './repeatable.js';
import type { paths } from './schema.js';

/** The API, typed by `openapi.json`. Rejects with a {@link ProblemError} or an {@link UnreachableError}, never with a bare response. */
export const api = createClient<paths>({ baseUrl: location.origin });

const throwing: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return;
    throw errorOf(response, await response.json().catch(() => undefined));
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    return new UnreachableError('no connection', { cause: error });
  },
};
// Answers go through them from the last to the first: an answer that is thrown has been seen by then.
api.use(throwing, repeatable);

/** The body of an answer that did not throw. */
export function bodyOf<T>(answer: { data?: T }): T {
  return answer.data as T;
}
