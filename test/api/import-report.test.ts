import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BundleImportService } from '../../src/imports/bundle-import.service.js';
import { readBundle } from '../../src/imports/read-bundle.js';
import { reportOf } from '../../src/imports/report-of-import.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

const EDITION = readFileSync(resolve(__dirname, '../data/bundles/edition-2.json'), 'utf8');

/** The same dossier under another name and in a known city, with other words of those who are known by then. */
function retold(): any {
  const bundle = JSON.parse(EDITION.replaceAll('Ferrytown', 'Geneva'));
  const [north, , , ferryman] = bundle.actors;
  bundle.dossier = { ...bundle.dossier, slug: 'lake-tolls-again', title: 'The tolls again' };
  north.name = 'The Northern Shore';
  const [minister] = ferryman.represents;
  bundle.events.find(({ slug }: any) => slug === 'round-1').by.push('northshore');
  Object.assign(minister, { from: '2019', offices: { ...minister.offices, de: 'Zollministerin' } });
  return bundle;
}

let demarche: TestApp;
let first: string[];
let second: string[];
beforeAll(async () => {
  demarche = await startTestApp();
  demarche.setNow('2021-07-01T00:00:00Z');
  const authorship = { author: 'Test', authorId: null, reason: null };
  const service = demarche.app.get(BundleImportService);
  first = reportOf(await service.import(await readBundle(JSON.parse(EDITION)), authorship));
  second = reportOf(await service.import(await readBundle(retold()), authorship));
});
afterAll(() => demarche.close());

const under = (report: string[], heading: RegExp): string[] => {
  const from = report.findIndex((line) => heading.test(line)) + 1;
  const next = report.slice(from).findIndex((line) => !line.startsWith('  '));
  return report.slice(from, next === -1 ? undefined : from + next).map((line) => line.trim());
};

describe('what an import tells', () => {
  it('counts what came, and what was here already', () => {
    expect(first).toEqual(expect.arrayContaining(['Actors: 4 added, 0 given more names or offices.']));
    expect(first.find((line) => line.startsWith('Publishers:'))).toMatch(/^Publishers: [1-9]\d* added, 0 that/);
    expect(second.find((line) => line.startsWith('Publishers:'))).toMatch(/^Publishers: 0 added, [1-9]/);
    expect(second.find((line) => line.startsWith('Sources:'))).toMatch(/^Sources: 0 added, [1-9]/);
  });

  it('names who learnt something, and what was left as it was', async () => {
    expect(second).toContain('Actors: 0 added, 2 given more names or offices northshore ferryman.');
    expect(under(second, /^Left as/)).toEqual(['northshore: name', 'ferryman: tenures']);
    expect((await ask(demarche, '/api/actors/northshore')).body.aliases).toContain('The Northern Shore');
    const { tenures } = (await ask(demarche, '/api/actors/ferryman')).body;
    expect(tenures[0]).toMatchObject({
      from: '2020',
      offices: { fr: 'Ministre des péages', de: 'Zollministerin' },
    });
    expect(under(first, /^Left as/)).toEqual([]);
  });

  it('names what it put right, and what of the file has no place here', () => {
    expect(under(first, /^Put right/)).toEqual(['round-1']);
    expect([under(first, /^Kept in the file/), under(second, /^Kept in the file/)]).toEqual([[], ['round-1: by']]);
  });

  it('lists what waits as brought in, not as left out, and what is on no map', () => {
    expect(under(first, /still open/)).toEqual(['threat: standing']);
    expect(under(first, /without coordinates/)).toContain('Ferrytown: 1');
    expect(under(second, /without coordinates/).filter((line) => /Geneva|Ferrytown/.test(line))).toEqual([]);
  });

  it('names the cities whose coordinates events were given', async () => {
    expect([under(first, /^Given/), under(second, /^Given/)]).toEqual([[], ['Geneva, CH (46.2, 6.15): 1']]);
    const { items } = (await ask(demarche, '/api/events?dossier=lake-tolls-again&limit=100')).body;
    const there = items.find(({ place }: { place: string | null }) => place === 'Geneva');
    expect(there).toMatchObject({ lat: 46.2, lon: 6.15, placePrecision: 'city', country: null });
  });
});
