import { documentSql } from '../../src/common/sql/documents.js';
import { rebuild } from '../../src/domain/history/apply.js';
import type { Operation } from '../../src/domain/history/difference.js';
import type { TestApp } from './app.js';

/** Whether every version of everything can be told again from its revisions, up to what is there now. */
export async function historiesAreWhole({ dataSource }: Pick<TestApp, 'dataSource'>): Promise<void> {
  for (const entity of ['event', 'actor', 'source', 'publisher'] as const) {
    const rows = await dataSource.query<{ differences: Operation[][]; document: object; version: number }[]>(
      `SELECT e.version, ${documentSql(entity, 'e')} AS document,
         (SELECT json_agg(r.difference ORDER BY r.version) FROM revisions r WHERE r.entity_id = e.id) AS differences
       FROM ${entity}s e`,
    );
    for (const { differences, document, version } of rows) {
      expect([differences.length, rebuild(differences)]).toEqual([version, document]);
    }
  }
}
