import type { DataSource } from 'typeorm';

/** Everything of ours in the schema `public`, one line an object; what extensions brought is not ours. */
export async function catalog(source: DataSource): Promise<string[]> {
  const rows = await source.query<{ line: string }[]>(
    `SELECT line FROM (${OBJECTS.join(' UNION ALL ')}) AS objects ORDER BY line COLLATE "C"`,
  );
  return rows.map(({ line }) => line);
}

/** The table in which TypeORM remembers what ran is no part of the schema that the migrations make. */
const OURS = `c.relnamespace = 'public'::regnamespace AND c.relname <> 'migrations'`;

const OBJECTS = [
  `SELECT format('column %s.%s %s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
      CASE WHEN a.attnotnull THEN 'NOT NULL' END, a.attgenerated, pg_get_expr(d.adbin, d.adrelid)) AS line
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relkind IN ('r', 'v', 'm') AND ${OURS}`,
  `SELECT format('constraint %s.%s %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE ${OURS}`,
  `SELECT 'index ' || pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE ${OURS}`,
  `SELECT 'trigger ' || pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE NOT t.tgisinternal AND ${OURS}`,
  `SELECT format('view %s %s', c.relname, pg_get_viewdef(c.oid)) FROM pg_class c WHERE c.relkind IN ('v', 'm') AND ${OURS}`,
  `SELECT 'sequence ' || c.relname FROM pg_class c WHERE c.relkind = 'S' AND c.relname <> 'migrations_id_seq' AND ${OURS}`,
  `SELECT 'function ' || pg_get_functiondef(p.oid) FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e')`,
];
