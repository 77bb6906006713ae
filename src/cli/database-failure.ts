import { BackupError } from '../database/backup/manifest.js';
import { UnusableDatabaseError, whyUnusable } from '../database/unusable.js';
import { EXIT, Failure } from './command.js';
import { causeOf } from './server.js';

/** SQLSTATE of a database that is not there, is going, or lets nobody in. */
const AWAY = /^(08|28|3D|57P)/;

/** A backup’s, disk’s or database’s error as a command tells it; any other as it is. */
export function asFailure(error: unknown): unknown {
  if (error instanceof BackupError || error instanceof UnusableDatabaseError) return new Failure(error.message);
  const { code, syscall, message = '' } = (error ?? {}) as { code?: unknown; syscall?: unknown; message?: string };
  const isAway = syscall === 'connect' || syscall === 'getaddrinfo' || message.startsWith('Connection terminated');
  if (isAway || (typeof code === 'string' && AWAY.test(code))) {
    return new Failure(whyUnusable(error) ?? `The database cannot be reached: ${causeOf(error)}.`, EXIT.unreachable);
  }
  const why = whyUnusable(error);
  if (why !== null) return new Failure(why);
  return typeof code === 'string' ? new Failure(`${message.replace(/\.$/, '')}.`) : error;
}
