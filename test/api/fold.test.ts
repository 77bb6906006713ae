import * as fc from 'fast-check';
import { startTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('makes of plain ASCII what it makes of it beside letters with accents', async () => {
  const text = fc.string({ unit: fc.integer({ min: 1, max: 127 }).map((code) => String.fromCharCode(code)) });
  const texts = fc.sample(text, 500);
  const rows = await app.dataSource.query<{ text: string; folded: string; beside: string }[]>(
    `SELECT t AS text, fold(t) AS folded, fold(t || 'É') AS beside FROM unnest($1::text[]) t`,
    [texts],
  );
  expect(rows.map(({ folded }) => `${folded}e`)).toEqual(rows.map(({ beside }) => beside));
  expect(rows.map(({ folded }) => folded)).toEqual(texts.map((plain) => plain.toLowerCase()));
});

it('is taken into the question that calls it, for a call costs more than the work', async () => {
  const plan = await app.dataSource.query<object[]>(
    `EXPLAIN (VERBOSE) SELECT fold(label) FROM actor_names WHERE fold(label) LIKE fold($1)`,
    ['%a%'],
  );
  expect(JSON.stringify(plan)).not.toContain('fold(');
  expect(JSON.stringify(plan)).toContain('octet_length');
});
