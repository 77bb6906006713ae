import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BundleImportService } from '../../src/imports/bundle-import.service.js';
import { readBundle } from '../../src/imports/read-bundle.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

const EDITION = readFileSync(resolve(__dirname, '../data/bundles/edition-2.json'), 'utf8');
const edition = () => JSON.parse(EDITION) as Record<string, any>;

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp();
  demarche.setNow('2021-07-01T00:00:00Z');
  const authorship = { author: 'Test', authorId: null, reason: null };
  await demarche.app.get(BundleImportService).import(await readBundle(edition()), authorship);
});
afterAll(() => demarche.close());

const get = async (path: string) => (await ask(demarche, path)).body;

describe('a file of the second edition', () => {
  it('brings a dossier with its words in both languages, its sides and issues', async () => {
    const dossier = await get('/api/dossiers/lake-tolls?lang=fr');
    expect(dossier).toMatchObject({ title: 'Les péages du lac', summary: 'Northshore et Southshore sur les péages.' });
    expect(dossier).toMatchObject({ licence: 'CC BY 4.0', issues: [{ slug: 'tolls', label: 'Péages' }] });
  });

  it('brings names, aliases, and offices with and without days', async () => {
    expect(await get('/api/actors/northshore')).toMatchObject({ names: { fr: 'Rivenord' }, aliases: ['The North'] });
    expect(await get('/api/actors/ferryman')).toMatchObject({
      names: { fr: 'Ada Passeur' },
      aliases: ['A. Ferryman'],
      tenures: [
        {
          office: 'Minister of Tolls',
          offices: { fr: 'Ministre des péages' },
          body: { names: { fr: 'Rivenord' } },
          from: '2020',
          to: null,
        },
        { office: 'Member', offices: { fr: 'Membre' }, body: { slug: 'council' }, from: null, to: null },
      ],
    });
  });

  it('tells an office in the language asked for, and as it was written in all others', async () => {
    const office = async (lang: string) => {
      const { participations } = await get(`/api/events/threat?lang=${lang}`);
      return participations.find(({ role }: any) => role === 'speaker').office.title;
    };
    expect([await office('fr'), await office('de')]).toEqual(['Ministre des péages', 'Minister of Tolls']);
  });

  it('grades sources by their publishers, and tells whose text and wires they carry and who read them', async () => {
    expect(await get('/api/sources/gazette-2021-05-01')).toMatchObject({
      ...{ publisher: 'Lake Gazette', reliability: 'B', seen: 'read', textOf: { name: 'The Ferry' } },
      agencies: [{ name: 'Lake Wire' }, { name: 'Shore News' }],
    });
    expect(await get('/api/sources/gazette-2021-06-01')).toMatchObject({ reliability: 'C', seen: 'listed' });
  });

  it('names who announced talks, and tells of a day what was known then', async () => {
    expect(await get('/api/events/round-1')).toMatchObject({
      ...{ title: 'Talks on the tolls', when: '2021-05-10/2021-05-11', status: 'held', round: 1 },
      participations: [{ actor: { slug: 'northshore' } }, { actor: { slug: 'southshore' }, knownOn: '2021-05-11' }],
      statusChanges: [
        {
          ...{ status: 'announced', saidBy: { slug: 'ferryman' }, basis: 'announced', notes: { fr: 'Pour un jour.' } },
          saidAs: { text: 'on the 10th', language: 'en', saidOn: '2021-05-01' },
        },
        { status: 'held' },
        { status: 'held', note: 'They stayed a second day.' },
      ],
    });
    const planned = { title: 'Des pourparlers sont prévus', when: '2021-05-10', status: 'announced' };
    expect(await get('/api/events/round-1?knownOn=2021-05-01&lang=fr')).toMatchObject(planned);
  });

  it('puts claims to their citations, and positions to whoever holds them, as reported by another', async () => {
    const { citations, claims } = await get('/api/events/round-1');
    expect(citations).toMatchObject([{ credibility: 2, translation: { fr: 'Nous nous verrons' } }, { credibility: 6 }]);
    expect(claims.map(({ field, value, citation }: any) => [field, value, citation])).toEqual([
      ['format', 'direct', citations[0].id],
      ['outcome', 'at the wish of the North', citations[1].id],
    ]);
    const { sides } = await get('/api/positions?dossier=lake-tolls&issue=tolls&lang=fr');
    expect(sides).toMatchObject([
      { side: { slug: 'northshore' }, positions: [] },
      {
        side: { slug: 'southshore' },
        positions: [{ stance: 'Deux pièces par bateau', reportedBy: { slug: 'ferryman' } }],
      },
    ]);
  });

  it('makes an author of whoever utters, and must_act of whoever has to', async () => {
    expect(await get('/api/events/threat')).toMatchObject({
      ...{ status: 'standing', condition: 'unless the tolls fall', consequence: 'the lake is closed' },
      ...{ authors: [{ slug: 'ferryman' }], mustAct: [{ slug: 'southshore' }] },
      statusChanges: [{ status: 'standing', effectiveOn: '2021-05-12', source: { slug: 'gazette-2021-05-01' } }],
    });
  });

  it('tells a vote on the day it was taken', async () => {
    const vote = { for: 3, against: 4, abstained: 0, absent: 0 };
    expect(await get('/api/events/vote?knownOn=2021-06-01')).toMatchObject({ status: 'rejected', vote });
    expect(await get('/api/events/vote')).toMatchObject({
      participations: [{ actor: { slug: 'council' }, role: 'party' }],
    });
  });

  it('loses no vote for want of a ledger, and no claim for want of its citation', async () => {
    const { events, ...rest } = edition();
    const at = events.findIndex(({ slug }: any) => slug === 'vote');
    const bare = events.with(at, { ...events[at], statusHistory: [] });
    const bundle = await readBundle({ ...rest, events: bare });
    expect(bundle.events[at]?.statusChanges).toMatchObject([{ status: 'rejected', vote: { for: 3, against: 4 } }]);
    const claimed = events.with(0, { ...events[0], claims: [{ citation: 9, field: 'format', value: 'direct' }] });
    await expect(readBundle({ ...rest, events: claimed })).rejects.toMatchObject({
      errors: [{ pointer: '/events/0/claims' }],
    });
  });

  it('is refused with what it holds that nobody knows', async () => {
    const { dossier, ...rest } = edition();
    const odd = { ...rest, dossier: { ...dossier, mood: 'calm' }, actors: [null], sources: {}, more: 1 };
    await expect(readBundle(odd)).rejects.toMatchObject({
      errors: expect.arrayContaining(
        ['/dossier/mood', '/actors/0', '/sources', '/more'].map((pointer) => expect.objectContaining({ pointer })),
      ) as object[],
    });
  });
});
