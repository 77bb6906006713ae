import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { uuidv7 } from 'uuidv7';
import type { ProblemCode } from '../domain/refusals/problem-codes.js';
import { Problem } from './problem.js';
import { problemBody } from './problem.filter.js';
import { mayTakeTime } from './slow-senders.js';

/** Node's names of what it cannot read; all else is a bad request. */
const CODES: Record<string, [ProblemCode, string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['timeout', 'The request did not arrive in time.'],
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'The headers together are longer than 16 kB.'],
};

/** Answers bytes that are no HTTP: there is no request yet, so the problem is written to the socket itself. */
export function answerBrokenHttp(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && mayTakeTime(socket)) return;
  const [code, detail] = CODES[error.code ?? ''] ?? ['bad_request', 'This is not HTTP as RFC 9112 writes it.'];
  const problem = new Problem(code, detail);
  const body = JSON.stringify(problemBody(problem, { id: uuidv7(), path: '/' }));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  if (socket.writable) socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  else socket.destroy();
}
