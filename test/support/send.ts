import type { TestApp } from './app.js';
import { ask, type Answer } from './ask.js';

/** Sends JSON just as it is given, right or wrong, as whoever `cookie` belongs to; `ifMatch` is a version or the header. */
export function send(
  demarche: Pick<TestApp, 'address'>,
  cookie: string | null,
  request: string,
  body?: unknown,
  ifMatch?: number | string,
): Promise<Answer> {
  const [method, path] = request.split(' ') as [string, string];
  return ask(demarche, path, {
    method,
    redirect: 'manual',
    headers: {
      ...(cookie === null ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
