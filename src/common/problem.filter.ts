import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseProblem } from '../database/database-problem.js';
import { FullDisk } from '../database/full-disk.js';
import { etag } from './if-match.js';
import { pathOf } from './path-of.js';
import type { ProblemDto } from './problem.dto.js';
import { codeOfStatus, Problem } from './problem.js';

/** Turns whatever was thrown into RFC 9457 problem+json. What is our fault is logged whole and told in one sentence. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(private readonly disk: FullDisk) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.disk.explain(asProblem(error));
    this.note(problem, error, request);
    if (reply.sent || reply.raw.headersSent) {
      // A stream broke half-way: cutting the connection is the only way left to say so.
      reply.raw.destroy();
      return;
    }
    sendProblem(problem, request, reply);
  }

  /** Being busy is a line, for thousands may be told so at once; and what failed because whoever asked has left is nobody's fault. */
  private note(problem: Problem, error: unknown, request: FastifyRequest): void {
    // What is not made here (501) is nobody's mistake but that of whoever asked for it.
    if (problem.status < 500 || problem.status === 501 || request.socket.destroyed) return;
    const what = `${request.id} ${request.method} ${pathOf(request.url)}`;
    if (problem.status === 503) this.log.warn(`${what}: ${problem.message}`);
    else this.log.error(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
  }
}

/** Writes a problem as the answer. */
export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const body = problemBody(problem, { id: request.id, path: pathOf(request.url) });
  const { version, retryAfter } = problem.facts;
  if (retryAfter !== undefined) void reply.header('retry-after', retryAfter);
  if (version !== undefined) void reply.header('etag', etag(version));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(body));
}

/** What a problem is told as, for request `id` on `path`. */
export function problemBody(problem: Problem, { id, path }: { id: string; path: string }): ProblemDto {
  return {
    type: `/api/docs#problem-${problem.code}`,
    title: problem.title,
    status: problem.status,
    detail: problem.message,
    instance: path,
    code: problem.code,
    requestId: id,
    ...(problem.errors ? { errors: problem.errors } : {}),
    ...problem.facts,
  };
}

/** Whatever was thrown, as the problem that the caller is told. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const fromDatabase = databaseProblem(error);
  if (fromDatabase) return fromDatabase;
  const status = statusOf(error);
  if (status !== null && status < 500) {
    return new Problem(codeOfStatus(status), (error as Error).message);
  }
  return new Problem('internal', 'The cause has been logged under the request id.');
}

/** HTTP status that Nest or Fastify gave an error; null where nobody did. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return null;
}
