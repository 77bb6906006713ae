/** Where a database is, in the words of `pg`; a `host` that begins with a slash is the folder of a Unix socket. */
export interface DatabaseConnection {
  host: string;
  port: number;
  user: string;
  password?: string;
  database: string;
}

/**
 * The same as an address that `DATABASE_URL` could hold. A socket's folder goes into the query, as libpq has it:
 * `postgresql://demarche@/demarche?host=%2Ftmp%2Fx&port=5432`.
 */
export function connectionUrl({ host, port, user, password, database }: DatabaseConnection): string {
  const who = encodeURIComponent(user) + (password === undefined ? '' : `:${encodeURIComponent(password)}`);
  const what = encodeURIComponent(database);
  if (host.startsWith('/')) return `postgresql://${who}@/${what}?host=${encodeURIComponent(host)}&port=${port}`;
  return `postgresql://${who}@${host}:${port}/${what}`;
}
