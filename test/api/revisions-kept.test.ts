import { documentSql } from '../../src/common/sql/documents.js';
import { rebuild } from '../../src/domain/history/apply.js';
import type { Operation } from '../../src/domain/history/difference.js';
import { startTestApp, type TestApp } from '../support/app.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
});
afterAll(() => demarche.close());

describe('the history of what was brought in', () => {
  it('begins with every event as it is, links included', async () => {
    const rows = await demarche.dataSource.query<
      { id: string; difference: Operation[]; document: { links: object } }[]
    >(
      `SELECT e.id, r.difference, ${documentSql('event', 'e')} AS document
       FROM events e JOIN revisions r ON r.entity = 'event' AND r.entity_id = e.id AND r.version = e.version`,
    );
    expect(rows).toHaveLength(117);
    for (const { difference, document } of rows) expect(rebuild([difference])).toEqual(document);
    expect(rows.filter(({ document }) => Object.keys(document.links).length > 0)).not.toEqual([]);
  });

  it('names who brought it in', async () => {
    const who = 'SELECT DISTINCT author, author_id, reason FROM revisions';
    expect(await demarche.dataSource.query(who)).toEqual([
      { author: 'Démarche', author_id: null, reason: 'Demo dossier' },
    ]);
  });
});
