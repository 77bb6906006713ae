import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** The tables that an event's rows are in and the column that names it, in the order in which they must come. */
const TABLES = [
  ['events', 'id'],
  ['tellings', 'event_id'],
  ['participations', 'event_id'],
  ['citations', 'event_id'],
  ['event_issues', 'event_id'],
  ['status_changes', 'event_id'],
  ['links', 'from_event_id'],
  ['revisions', 'entity_id'],
];

/**
 * Writes the rows of event `id` once more under other ids: the same statements, triggers and constraints, and nothing beside them.
 * `client` reads what the rows are; the copies are written as the program's own user, by connections of their own.
 */
export async function bareWriter(client, url, id) {
  const templates = [];
  for (const [table, of] of TABLES) {
    const { rows, fields } = await client.query(`SELECT * FROM ${table} WHERE ${of} = $1`, [id]);
    const columns = fields.map(({ name }) => name).filter((name) => name !== 'recorded_at');
    const at = columns.map((_, n) => `$${n + 1}`).join(', ');
    const sql = `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${at})`;
    for (const row of rows) templates.push({ sql, name: table, columns, row });
  }
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  const dossier = templates[0].row.dossier_id;
  return {
    end: () => pool.end(),
    async write() {
      const ids = new Map();
      const other = (value) => ids.get(value) ?? ids.set(value, randomUUID()).get(value);
      const own = new Set(templates.map(({ row }) => row.id));
      const connection = await pool.connect();
      try {
        await connection.query('BEGIN');
        const { rows } = await connection.query(NEXT_REF, [dossier]);
        for (const { sql, name, columns, row } of templates) {
          const value = (column) => {
            if (name === 'events' && column === 'ref') return `BARE-2026-${String(rows[0].last).padStart(4, '0')}`;
            if (name === 'events' && column === 'slug') return `bare-${other(id)}`;
            return own.has(row[column]) ? other(row[column]) : encoded(row[column]);
          };
          await connection.query({ name, text: sql, values: columns.map(value) });
        }
        await connection.query('COMMIT');
      } catch (error) {
        await connection.query('ROLLBACK');
        throw error;
      } finally {
        connection.release();
      }
    },
  };
}

const NEXT_REF = `INSERT INTO ref_counters (dossier_id, year, last) VALUES ($1, 2026, 1)
  ON CONFLICT (dossier_id, year) DO UPDATE SET last = ref_counters.last + 1 RETURNING last`;

/** A value read back as PostgreSQL takes it: JSON as text, lists and dates as they are. */
function encoded(value) {
  const isJson = typeof value === 'object' && value !== null && !(value instanceof Date) && !isList(value);
  return isJson ? JSON.stringify(value) : value;
}

/** Lists of words are arrays of PostgreSQL; lists of objects are JSON. */
function isList(value) {
  return Array.isArray(value) && value.every((one) => typeof one !== 'object');
}
