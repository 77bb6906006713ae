import type { DataSource } from 'typeorm';

/** The address of the database that a data source was made for. */
export function urlOf({ options }: DataSource): string {
  return (options as { url?: string }).url ?? '';
}
