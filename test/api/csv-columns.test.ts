import { parse } from 'csv-parse/sync';
import { csvRows } from '../../src/domain/csv.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask, type Answer } from '../support/ask.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-01T00:00:00Z');
});
afterAll(() => demarche.close());

const csv = (query = ''): Promise<Answer> => ask(demarche, `/api/exports/events.csv?${query}`);

describe('parts of the CSV export', () => {
  it('has the columns that are asked for alone, in that order; what describes and counts it follows', async () => {
    const query = 'dossier=iran-us-2025-2026&kind=talks&columns=title&columns=start_date&columns=ref';
    const all: Record<string, string>[] = parse((await csv('dossier=iran-us-2025-2026&kind=talks')).text, {
      columns: true,
    });
    const { text } = await csv(query);
    expect(parse(text)).toEqual([
      ['title', 'start_date', 'ref'],
      ...all.map((row) => [row['title'], row['start_date'], row['ref']]),
    ]);
    expect(all.length).toBeGreaterThan(5);
    const counted = await ask(demarche, `/api/exports/events.csv.manifest?${query}`);
    expect(counted.body).toMatchObject({ rows: all.length, bytes: Buffer.byteLength(text) });
    const described = await ask(demarche, '/api/exports/events.csv-metadata.json?columns=title&columns=ref');
    expect(described.body).toMatchObject({
      url: 'events.csv?columns=title&columns=ref',
      tableSchema: { columns: [{ name: 'title' }, { name: 'ref' }] },
    });
  });

  it('gives its first rows, in the order of the whole', async () => {
    for (const more of ['', '&sort=-intensity', '&knownOn=2026-02-10', '&overdue=true']) {
      const whole = csvRows((await csv(`dossier=iran-us-2025-2026${more}`)).text);
      expect(csvRows((await csv(`dossier=iran-us-2025-2026&limit=3${more}`)).text)).toEqual(whole.slice(0, 4));
    }
  });

  it.each([
    ['columns=titel', '/columns', /title/],
    ['columns=', '/columns', /title/],
    ['columns=title&columns=title', '/columns', /unique/],
    ['limit=0', '/limit', /1/],
    ['limit=501', '/limit', /500/],
  ])('refuses %s, and says what there is', async (query, pointer, says) => {
    for (const file of ['events.csv', 'events.csv.manifest']) {
      const { status, body } = await ask(demarche, `/api/exports/${file}?${query}`);
      const errors = body.errors as { pointer: string; detail: string }[];
      expect([status, errors.map((error) => error.pointer)]).toEqual([400, [pointer]]);
      expect(errors[0]?.detail).toMatch(says);
    }
  });
});
