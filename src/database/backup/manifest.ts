/** What stands in `manifest.json` of a backup. */
export interface BackupManifest {
  readonly kind: typeof BACKUP;
  /** Of the file; a newer program reads all older ones. */
  readonly format: number;
  /** When the snapshot was taken, RFC 3339 in UTC. */
  readonly madeAt: string;
  /** The program that made it, and the PostgreSQL that it was made from: for people only. */
  readonly version: string;
  readonly postgres: string;
  /** The migrations that had made its tables, oldest first. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableTold[];
}

/** One table: `tables/<name>.copy` has its rows as COPY writes text. */
export interface TableTold extends RowsTold {
  readonly name: string;
  /** Those that are written; generated ones make themselves anew. */
  readonly columns: readonly string[];
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
}

/** Rows in no order. */
export interface RowsTold {
  readonly rows: number;
  /** The sum of the rows’ digests, see `RowSum`. */
  readonly sum: string;
}

export const BACKUP = 'demarche-backup';
export const BACKUP_FORMAT = 1;
export const MANIFEST = 'manifest.json';

/** The file of a table in the archive. */
export const fileOf = (table: string): string => `tables/${table}.copy`;

/** A backup cannot be made or brought back; the message is for whoever asked for it. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
