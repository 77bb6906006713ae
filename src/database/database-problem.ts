import { types } from 'node:util';
import { QueryFailedError } from 'typeorm';
import { Problem } from '../common/problem.js';
import { CONSTRAINTS } from './constraints.js';

/** SQLSTATE classes and codes that mean: the server is away, going away, full, or lets nobody in. */
const GONE = /^(08|28|3D|53|55000|57P0[1-5])/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/** The problem behind an error of PostgreSQL or of the way to it; null where the error is not of that kind. */
export function databaseProblem(error: unknown): Problem | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  // `instanceof Error` knows those of its own realm only, and a broken socket's may come from another.
  if (!types.isNativeError(cause)) return null;
  const { code, constraint } = cause as { code?: string; constraint?: string };
  const known = constraint === undefined ? undefined : CONSTRAINTS[constraint];
  if (constraint !== undefined && known) {
    const [pointer, detail] = known;
    return new Problem('conflict', detail, [{ pointer, code: constraint, detail }]);
  }
  if ((code !== undefined && (GONE.test(code) || NETWORK.has(code))) || isLostConnection(cause)) {
    return new Problem('unavailable', 'The database cannot be reached at the moment. Nothing was lost; try again.');
  }
  return null;
}

/** node-postgres gives these no code. */
function isLostConnection(error: Error): boolean {
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    error.message,
  );
}
