import { QueryFailedError } from 'typeorm';

/** The database that was named cannot be Démarche’s. The message is a sentence for whoever named it. */
export class UnusableDatabaseError extends Error {
  override readonly name = 'UnusableDatabaseError';
}

/** Of a server that nobody reaches, that hangs up, or is just starting or stopping. */
const AWAY = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|57P0[1-3])$/;

/** Makes a database as Démarche needs one, whatever the cluster’s own locale is. */
const CREATEDB = 'createdb --template template0 --encoding UTF8 --locale C.UTF-8 --owner ROLE NAME';

/** Said of a database whose texts are in `encoding`. */
export function wrongEncoding(encoding: string): string {
  return `The database is in ${encoding}, which cannot hold every script; Démarche needs UTF8: make another with “${CREATEDB}”.`;
}

/** Said of a role that may not make tables, functions or extensions; `said` is what PostgreSQL says, or nothing. */
export function mayNotCreate(said: string | null): string {
  return `The role of the database may not make tables and extensions there${said === null ? '' : ` (${said})`}: let it own the database (ALTER DATABASE name OWNER TO role).`;
}

/** Why PostgreSQL refuses, and what to do about it, of what is wrong with a database as it was named; null of anything else. */
export function whyUnusable(error: unknown): string | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const { code, message = '' } = (cause ?? {}) as { code?: unknown; message?: string };
  if (code === '3D000') return `There is no such database (${message}): make it with “${CREATEDB}”, or name another.`;
  if (code === '28P01' || code === '28000')
    return `The database lets nobody in like that (${message}): look at user and password in DATABASE_URL.`;
  if (message.startsWith('SASL: ') && message.includes('password'))
    return 'The database asks for a password: write it into DATABASE_URL (postgresql://user:password@host/database).';
  // Of a table it may not read, for instance, PostgreSQL says enough.
  if (code === '42501' && /\b(schema|create|owner)\b/.test(message)) return mayNotCreate(message);
  if (/^extension "\w+" is not available/.test(message) || (code === '58P01' && message.includes('extension')))
    return `PostgreSQL lacks an extension (${message}): install its “contrib” package on the server of the database.`;
  return null;
}

/** What to tell the person who started the program over the database of DATABASE_URL; other errors stay as they are. */
export function unusable(error: unknown): unknown {
  const why = whyUnusable(error);
  if (why !== null) return new UnusableDatabaseError(why, { cause: error });
  const { message = '', errors, ...told } = (error ?? {}) as Partial<AggregateError> & Partial<NodeJS.ErrnoException>;
  const isAway = told.syscall === 'connect' || told.syscall === 'getaddrinfo' || AWAY.test(told.code ?? '');
  if (!isAway && !/^Connection terminated|^timeout expired/.test(message)) return error;
  // A name with several addresses fails at each of them, and says so of each.
  const [first = error] = (errors ?? []) as unknown[];
  const said = first instanceof Error ? first.message : message;
  return new UnusableDatabaseError(
    `The database cannot be reached (${said}): start it, or look at host and port in DATABASE_URL.`,
    { cause: error },
  );
}
