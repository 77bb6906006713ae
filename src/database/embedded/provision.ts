import { Client } from 'pg';
import type { DatabaseConnection } from '../connection.js';

/** Name of the program's role and of its database. */
export const OWNER = 'demarche';

/**
 * Makes the program's role and database where they are missing. The role owns the database and nothing else: a hole in
 * the program must not become a shell on the machine, which the superuser's COPY … PROGRAM would be.
 *
 * @param administrator a connection of the superuser
 * @param password what the role will be asked for over TCP
 */
export async function provision(administrator: DatabaseConnection, password: string): Promise<void> {
  const client = new Client(administrator);
  await client.connect();
  try {
    if (!(await exists(client, 'SELECT 1 FROM pg_roles WHERE rolname = $1'))) {
      await client.query(`CREATE ROLE ${OWNER} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
    }
    if (!(await exists(client, 'SELECT 1 FROM pg_database WHERE datname = $1'))) {
      await client.query(`CREATE DATABASE ${OWNER} OWNER ${OWNER}`);
    }
  } finally {
    await client.end();
  }
}

async function exists(client: Client, query: string): Promise<boolean> {
  const { rowCount } = await client.query(query, [OWNER]);
  return rowCount === 1;
}
