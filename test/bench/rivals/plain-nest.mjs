import { join } from 'node:path';
import { URLSearchParams } from 'node:url';
import { startProgram } from '../support.mjs';
import { bring } from './bring.mjs';

/** NestJS as its guide begins, with TypeORM's find(), on the database at `url`. It runs on the Node that Démarche runs on. */
export async function plainNest({ url, into }) {
  const folder = await bring('plain-nest', into);
  const program = join(import.meta.dirname, '../plain-nest-server.mjs');
  const server = await startProgram(program, { DATABASE_URL: url, PACKAGES: folder, NODE_ENV: 'production' });
  return { name: 'NestJS + TypeORM find()', ...server, ask, eventsIn: (answer) => answer };
}

function ask({ kind, ref, page }) {
  if (ref !== undefined) return { path: `/events/${ref}` };
  const query = new URLSearchParams({ ...(kind && { kind }), ...(page && { skip: String(page) }) });
  return { path: `/events?${query}` };
}
