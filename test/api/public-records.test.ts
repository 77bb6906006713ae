import { startTestApp, type TestApp } from '../support/app.js';
import { wronglyPublic } from '../support/public-by-counting.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
});
afterAll(() => demarche.close());

const run = (sql: string) => demarche.dataSource.query(sql);
const hidden = async (table: string): Promise<number> => {
  const [row] = await demarche.dataSource.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM ${table} WHERE NOT is_public`,
  );
  return row!.n;
};

describe('what is public', () => {
  it('is what published events use, in a dossier that was brought in', async () => {
    expect(await wronglyPublic(demarche)).toEqual([]);
    const hiddenNow = await Promise.all(['actors', 'sources', 'publishers', 'dossiers'].map(hidden));
    expect(hiddenNow).toEqual([0, 0, 0, 0]);
  });

  it.each([
    `UPDATE events SET review = 'retracted' WHERE kind = 'statement'`,
    `UPDATE events SET deleted_at = now() WHERE kind = 'talks'`,
    `DELETE FROM participations WHERE ordinal = 0`,
    `UPDATE participations SET ordinal = ordinal + 100 WHERE ordinal < 3`,
    `DELETE FROM citations WHERE ordinal = 0`,
    `UPDATE citations SET speaker_id = NULL WHERE speaker_id IN (SELECT id FROM actors WHERE slug < 'j')`,
    `DELETE FROM tenures WHERE ordinal = 0`,
    `DELETE FROM event_issues WHERE ordinal = 0`,
    `DELETE FROM source_agencies WHERE ordinal = 0`,
    `UPDATE sources s SET text_of_id = publisher_id, publisher_id = p.id, publisher = p.name
     FROM (SELECT id, name FROM publishers ORDER BY slug LIMIT 1) p WHERE s.slug > 'm'`,
    `UPDATE sources SET merged_into_id = (SELECT max(id::text)::uuid FROM sources) WHERE id IN (SELECT id FROM sources ORDER BY id LIMIT 3)`,
    `DELETE FROM dossier_actors`,
    `DELETE FROM events WHERE kind = 'threat'`,
    `UPDATE events SET review = 'draft'`,
    `UPDATE events SET review = 'published', deleted_at = NULL`,
    `INSERT INTO dossiers (id, slug, ref_prefix, title) VALUES (gen_random_uuid(), 'other', 'OTHER', 'Another')`,
    `UPDATE events SET dossier_id = (SELECT id FROM dossiers WHERE slug = 'other') WHERE kind = 'deadline'`,
    `UPDATE events SET dossier_id = (SELECT id FROM dossiers WHERE slug = 'other')`,
    `DELETE FROM events`,
  ])('follows %s', async (sql) => {
    await run(sql);
    expect(await wronglyPublic(demarche)).toEqual([]);
  });

  it('is nothing where nothing is published, so that all of this was hidden in the end', async () => {
    expect(await hidden('actors')).toBeGreaterThan(20);
    await run(`UPDATE actors SET is_public = true WHERE id = (SELECT min(id::text)::uuid FROM actors)`);
    expect(await wronglyPublic(demarche)).toHaveLength(1);
  });
});
