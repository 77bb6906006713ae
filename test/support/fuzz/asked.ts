import type { UserRole } from '../../../src/domain/permissions.js';
import { ask, type Answer } from '../ask.js';
import type { Place } from './place.js';

/** A request, whole. */
export interface Asked {
  /** `PATCH /api/actors/oman` */
  request: string;
  /** Who asks: a role, the header `cookie` of somebody of their own, or nobody. */
  by?: UserRole | { cookie: string } | null;
  body?: unknown;
  /** What is sent in place of JSON. */
  file?: { type: string; content: string } | FormData;
  headers?: Record<string, string>;
}

/** No answer takes longer; in milliseconds. */
const PATIENCE = 30_000;

/** Sends a request; a stream is listened to no longer than it takes to begin. */
export async function put(
  { room }: Place,
  { request, by = 'administrator', body, file, headers = {} }: Asked,
): Promise<Answer> {
  const [method, path] = request.split(' ') as [string, string];
  const cookie: Record<string, string> =
    by === null ? {} : { cookie: typeof by === 'string' ? room.cookies[by] : by.cookie };
  const type = body !== undefined ? 'application/json' : file !== undefined && 'type' in file ? file.type : undefined;
  const init: RequestInit = {
    ...{ method, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) },
    headers: { ...cookie, ...(type === undefined ? {} : { 'content-type': type }), ...headers },
    ...(body !== undefined ? { body: JSON.stringify(body) } : {}),
    ...(file === undefined ? {} : { body: 'type' in file ? file.content : file }),
  };
  if (!path.startsWith('/api/stream')) return ask(room, path, init);
  const response = await fetch(room.address + path, init);
  await response.body?.cancel();
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    headers: response.headers,
    text: '',
    body: null,
  };
}

/** The answer to what has to be done, or an error that tells what was said instead. */
export async function done(place: Place, asked: Asked): Promise<Answer> {
  const answer = await put(place, asked);
  if (answer.status >= 400) throw new Error(`${asked.request}: ${answer.status} ${answer.text}`);
  return answer;
}
