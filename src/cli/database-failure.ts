import { BackupError } from '../database/backup/manifest.js';
import { EXIT, Failure } from './command.js';
import { causeOf } from './server.js';

/** SQLSTATE of a database that is not there, is going, or lets nobody in. */
const AWAY = /^(08|28|3D|57P)/;

/** A backup’s, disk’s or database’s error as a command tells it; any other as it is. */
export function asFailure(error: unknown): unknown {
  if (error instanceof BackupError) return new Failure(error.message);
  const { code, syscall, message = '' } = (error ?? {}) as { code?: unknown; syscall?: unknown; message?: string };
  const isAway = syscall === 'connect' || syscall === 'getaddrinfo' || message.startsWith('Connection terminated');
  if (isAway || (typeof code === 'string' && AWAY.test(code))) {
    return new Failure(`The database cannot be reached: ${causeOf(error)}.`, EXIT.unreachable);
  }
  return typeof code === 'string' ? new Failure(`${message}.`) : error;
}
