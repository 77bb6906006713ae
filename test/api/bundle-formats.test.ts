import { BUNDLE_FORMAT } from '../../src/domain/bundle-format.js';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Database } from '../../src/database/database.js';
import { BundleImportService } from '../../src/imports/bundle-import.service.js';
import { BundleSources } from '../../src/imports/bundle-sources.service.js';
import type { BundleSource } from '../../src/imports/bundle.dto.js';
import { readBundle } from '../../src/imports/read-bundle.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { addActor, addSource } from '../support/write.js';

const authorship = { author: 'Test', authorId: null, reason: null };
const FIRST = readFileSync(resolve(__dirname, '../data/bundles/format-1.json'), 'utf8');

let demarche: TestApp;
beforeAll(async () => (demarche = await startTestApp()));
afterAll(() => demarche.close());

async function bringIn(file: unknown) {
  return demarche.app.get(BundleImportService).import(await readBundle(file), authorship);
}

describe('a bundle of the first format', () => {
  it('comes in, and goes out in the words of the API', async () => {
    await addActor(demarche, { slug: 'upland', name: 'Upland', names: { fr: 'Amont' } });
    await addSource(demarche, { slug: 'gazette-2021-03-06', title: 'Another headline' });
    const imported = await bringIn(JSON.parse(FIRST));
    expect(imported).toMatchObject({
      events: 2,
      actors: { added: 2, extended: ['upland'], leftOut: [] },
      sources: { added: 1, used: 1 },
    });
    expect(imported.sources.leftOut).toContain('gazette-2021-03-06: title');
    const { body } = await ask(demarche, '/api/dossiers/river-waters/bundle.json');
    expect(body.format).toBe(BUNDLE_FORMAT);
    expect(body.events).toMatchObject([
      {
        ref: 'RW-2021-001',
        participations: [{ actor: 'upland', role: 'party' }, { actor: 'lowland' }],
        citations: [{ quote: 'on Friday', language: 'en' }, { claims: [{ field: 'place', value: 'Ferrytown' }] }],
        statusChanges: [
          { effectiveOn: '2021-03-01', knownOn: '2021-03-01', window: '2021-03-05' },
          { note: 'both sides' },
        ],
      },
      {
        ref: 'RW-2021-002',
        statusChanges: [{ status: 'reported', effectiveOn: '2021-03-05', source: 'gazette-2021-03-06' }],
        links: [{ type: 'about', to: 'first-round' }],
      },
    ]);
  });

  it('gives actors that are known the names and aliases that they lacked', async () => {
    const { body } = await ask(demarche, '/api/actors/upland');
    expect(body).toMatchObject({ names: { fr: 'Amont', en: 'Upland' }, aliases: ['The Uplands'] });
  });

  it('gives offices to persons, with bodies that were here before', async () => {
    const { body } = await ask(demarche, '/api/actors/minister');
    expect(body.tenures).toMatchObject([{ office: 'Minister of Water', body: { slug: 'upland' } }]);
  });
});

it('a bundle of a format that is not known yet is refused by that field', async () => {
  await expect(readBundle({ ...(JSON.parse(FIRST) as object), format: 99 })).rejects.toMatchObject({
    errors: expect.arrayContaining([expect.objectContaining({ pointer: '/format' })]) as object[],
  });
});

it('a bundle with more rows than a statement has parameters comes in whole', async () => {
  const [talks] = (JSON.parse(FIRST) as { events: object[] }).events;
  const { dossier, ...rest } = JSON.parse(FIRST) as { dossier: object };
  const events = Array.from({ length: 3_000 }, (_, n) => ({ ...talks, slug: `round-${n}`, ref: undefined }));
  await bringIn({ ...rest, dossier: { ...dossier, slug: 'many', refPrefix: 'MANY' }, events });
  expect((await ask(demarche, '/api/events?dossier=many&limit=1')).body.total).toBe(3_000);
});

it('a bundle may name more sources than a statement has parameters', async () => {
  const [source] = (JSON.parse(FIRST) as { sources: BundleSource[] }).sources;
  const given = Array.from({ length: 66_000 }, () => ({ ...source!, slug: 'gazette-2021-03-06' }));
  const bringing = demarche.app
    .get(Database)
    .write((manager) => demarche.app.get(BundleSources).bringIn(manager, given, authorship));
  expect((await bringing).told).toMatchObject({ added: 0, used: 1 });
});
