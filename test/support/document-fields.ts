import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentSql } from '../../src/common/sql/documents.js';

const FUNCTIONS = join(__dirname, '../../migrations/functions');

/** The SQL that makes the document of each kind of thing that has a history, by the kind. */
export const DOCUMENT_SQL: Readonly<Record<string, string>> = {
  event: documentSql('event', 'e'),
  ...Object.fromEntries(
    readdirSync(FUNCTIONS)
      .filter((name) => name.endsWith('_document.sql'))
      .map((name) => [name.replace('_document.sql', ''), readFileSync(join(FUNCTIONS, name), 'utf8')]),
  ),
};

/** Every name that a document has, also inside its lists and parts. */
export function fieldsIn(sql: string): string[] {
  const code = sql.replaceAll(/--.*$/gm, '');
  return [...new Set([...code.matchAll(/'(\w+)',\s/g)].map(([, name = '']) => name))].sort();
}
