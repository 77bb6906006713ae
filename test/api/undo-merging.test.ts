import fc from 'fast-check';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { asItStands } from '../support/as-it-stands.js';
import { SEED } from '../support/campaign.js';
import { historiesAreWhole } from '../support/histories-are-whole.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';
import { addDossier, addEvent, entry } from '../support/write.js';

let demarche: TestApp;
let editor: string;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  editor = (await signIn(demarche, 'editor')).cookie;
});
afterAll(() => demarche.close());

const LISTS = ['actors', 'sources', 'publishers'] as const;
type List = (typeof LISTS)[number];
type Told = Readonly<Record<'mergedIn' | 'takenOut', readonly string[]>>;

const say = (request: string, body?: object, version?: number | '*') => send(demarche, editor, request, body, version);
const get = async (path: string) => (await ask(demarche, path, { headers: { cookie: editor } })).body;
const merge = (list: List, id: string, into: string) =>
  say(`POST /api/${list}/${id}/merge`, { into, reason: 'The same' });
const undo = (list: List, id: string) => say(`DELETE /api/${list}/${id}/merge?reason=Two%20after%20all`);
const record = async (list: List, given: object) => {
  const { status, body } = await say(`POST /api/${list}`, list === 'actors' ? { ...given, confirmed: true } : given);
  expect([status, body.errors]).toEqual([201, undefined]);
  return body;
};
const slugsOf = async (list: List) => {
  const rows = await demarche.dataSource.query<{ slug: string }[]>(
    `SELECT slug FROM ${list} WHERE merged_into_id IS NULL ORDER BY slug`,
  );
  return rows.map(({ slug }) => slug);
};

/** Merges one into the other and undoes that: all is as it was. Gives whether the two could be merged at all. */
async function thereAndBack(list: List, id: string, into: string): Promise<boolean> {
  const before = await asItStands(demarche);
  const { status } = await merge(list, id, into);
  if (status !== 200) return false;
  expect((await undo(list, id)).status).toBe(204);
  expect(await asItStands(demarche)).toEqual(before);
  return true;
}

describe('undoing a merge', () => {
  it('leaves everything as it was, whichever two were merged', async () => {
    const slugs = Object.fromEntries(await Promise.all(LISTS.map(async (list) => [list, await slugsOf(list)])));
    const merged = { actors: 0, sources: 0, publishers: 0 };
    const two = fc.tuple(fc.constantFrom(...LISTS), fc.nat(), fc.nat());
    await fc.assert(
      fc.asyncProperty(two, async ([list, one, other]) => {
        const all = slugs[list];
        if (await thereAndBack(list, all[one % all.length], all[other % all.length])) merged[list] += 1;
      }),
      { ...SEED, numRuns: 24 },
    );
    for (const list of LISTS) expect(merged[list]).toBeGreaterThan(3);
    await historiesAreWhole(demarche);
  });

  it.each([
    ['actors', (name: string) => ({ name, type: 'body' })],
    ['publishers', (name: string) => ({ name })],
    [
      'sources',
      (title: string) => ({
        title,
        url: `https://example.org/${crypto.randomUUID()}`,
        publisher: 'A gazette',
        language: 'en',
        publishedOn: '2026-02-06',
      }),
    ],
  ] as const)('is told, like the merge, by the history of the one that stayed: %s', async (list, given) => {
    const stays = await record(list, given('The one that stays'));
    const goes = await record(list, given('The one that goes'));
    const stranger = await record(list, given('A third one'));
    expect((await merge(list, goes.slug, stays.slug)).status).toBe(200);
    expect((await undo(list, goes.slug)).status).toBe(204);
    const told = await get(`/api/${list}/${stays.slug}/revisions`);
    expect(told.items.map(({ mergedIn, takenOut }: Told) => ({ mergedIn, takenOut }))).toEqual([
      { mergedIn: [], takenOut: [goes.id] },
      { mergedIn: [goes.id], takenOut: [] },
      { mergedIn: [], takenOut: [] },
    ]);
    expect(told.names[goes.id]).toContain('The one that goes');
    for (const { slug } of [goes, stranger]) {
      const { items } = await get(`/api/${list}/${slug}/revisions`);
      expect(items.flatMap(({ mergedIn, takenOut }: Told) => [...mergedIn, ...takenOut])).toEqual([]);
    }
  });

  it('parts those who stood in one role of one event, and brings back the acts and the positions of both', async () => {
    const [one, two] = await Promise.all(
      ['A side', 'The same side'].map((name) => record('actors', { name, type: 'body', wikidata: null })),
    );
    const parties = [one, two].map(({ slug: actor }) => ({
      ...{ actor, role: 'party' },
      acts: [{ act: 'signed', on: '2026-06-17' }],
    }));
    const accord = { dossier: 'iran-us-2025-2026', kind: 'agreement', title: 'Accord', when: '2026-06-17' };
    const issues = [one, two].map(({ slug: actor }) => ({ issue: 'enrichment', actor, stance: 'For it' }));
    const made = await say('POST /api/events', { ...accord, knownOn: '2026-06-17', participations: parties, issues });
    expect([made.status, made.body.errors]).toEqual([201, undefined]);
    expect(await thereAndBack('actors', one.slug, two.slug)).toBe(true);
  });

  it('gives the one that comes back its offices, its Wikidata id and what had been merged into it', async () => {
    const office = { office: 'Envoy', body: 'oman', from: '2024' };
    const [first, second, third] = [
      await record('actors', { name: 'First envoy', type: 'person', wikidata: 'Q900000101' }),
      await record('actors', {
        name: 'Second envoy',
        type: 'person',
        tenures: [{ ...office, offices: { fr: 'Émissaire' } }],
      }),
      await record('actors', { name: 'Third envoy', type: 'person', tenures: [office] }),
    ];
    expect((await merge('actors', first.slug, second.slug)).status).toBe(200);
    expect(await thereAndBack('actors', second.slug, third.slug)).toBe(true);
    // From the newest on, all the way.
    await merge('actors', second.slug, third.slug);
    expect((await undo('actors', first.slug)).body.errors).toMatchObject([{ code: 'merged_on' }]);
    expect((await undo('actors', second.slug)).status).toBe(204);
    expect((await undo('actors', first.slug)).status).toBe(204);
    expect(await get(`/api/actors/${first.slug}`)).toMatchObject({ wikidata: 'Q900000101', tenures: [] });
    await historiesAreWhole(demarche);
  });

  it('leads the old address to the one that stayed until then, and both histories tell of it', async () => {
    const [goes, stays] = [
      await record('publishers', { name: 'Agency of undoing' }),
      await record('publishers', { name: 'The agency of undoing' }),
    ];
    await merge('publishers', goes.slug, stays.slug);
    const { items } = await get(`/api/publishers/${stays.slug}/merges`);
    expect(items).toMatchObject([{ slug: goes.slug, name: goes.name, author: 'The editor', reason: 'The same' }]);
    expect((await get(`/api/publishers/${goes.slug}`)).id).toBe(stays.id);
    expect((await undo('publishers', goes.id)).status).toBe(204);
    expect((await get(`/api/publishers/${goes.slug}`)).id).toBe(goes.id);
    expect((await get(`/api/publishers/${stays.slug}/merges`)).items).toEqual([]);
    const history = await get(`/api/publishers/${goes.slug}/revisions`);
    expect(history.items[0]).toMatchObject({ version: 3, reason: 'Two after all' });
  });
});

describe('a merge on which something rests', () => {
  const envoys = async (name: string) => [
    await record('actors', { name: `${name} of old`, type: 'person' }),
    await record('actors', { name, type: 'person' }),
  ];

  it('is not undone once another event names the one that stayed', async () => {
    const [goes, stays] = await envoys('Envoy Since');
    await merge('actors', goes.slug, stays.slug);
    const dossierId = await addDossier(demarche);
    await addEvent(demarche, { dossierId, title: 'Told since', participations: [{ actorId: stays.id, role: 'host' }] });
    const { status, body } = await undo('actors', goes.slug);
    expect([status, body.errors]).toMatchObject([
      409,
      [{ pointer: '/id', code: 'written_since', parameters: { name: expect.stringContaining('Told since') } }],
    ]);
    expect((await get(`/api/actors/${goes.slug}`)).id).toBe(stays.id);
  });

  it('is not undone once what it had moved was changed, the one that stayed was, or another was merged into it', async () => {
    const [goes, stays] = await envoys('Envoy Changed');
    const dossierId = await addDossier(demarche);
    const taking = [{ actorId: goes.id, role: 'host' as const }];
    const { id } = await addEvent(demarche, { dossierId, title: 'Where it was', participations: taking });
    const { participations } = await get(`/api/events/${id}`);
    await merge('actors', goes.slug, stays.slug);
    const part = `/api/events/${id}/participations/${participations[0].id}`;
    expect((await say(`PATCH ${part}`, { role: 'mediator', reason: 'It led' }, '*')).status).toBe(200);
    expect((await undo('actors', goes.slug)).body.errors).toMatchObject([
      { code: 'written_since', parameters: { name: expect.stringContaining('Where it was') } },
    ]);

    const [other, kept] = await envoys('Envoy Renamed');
    await merge('actors', other.slug, kept.slug);
    expect((await say(`PATCH /api/actors/${kept.slug}`, { aliases: ['Another'], reason: 'So' }, '*')).status).toBe(200);
    expect((await undo('actors', other.slug)).body.errors).toMatchObject([
      { code: 'written_since', parameters: { name: 'Envoy Renamed' } },
    ]);

    const [early, whole] = await envoys('Envoy Merged');
    const late = await record('actors', { name: 'A late one', type: 'person' });
    await merge('actors', early.slug, whole.slug);
    await merge('actors', late.slug, whole.slug);
    expect((await undo('actors', early.slug)).body.errors).toMatchObject([
      { code: 'merged_since', parameters: { name: 'A late one' } },
    ]);
    expect((await undo('actors', late.slug)).status).toBe(204);
    expect((await undo('actors', early.slug)).status).toBe(204);
  });

  it('is still undone where other things of the same events were corrected', async () => {
    const [goes, stays] = await envoys('Envoy Beside');
    const dossierId = await addDossier(demarche);
    const taking = [{ actorId: goes.id, role: 'host' as const }];
    const statusChanges = [{ ...entry('reported', '2026-02-06'), saidById: goes.id }];
    const { id } = await addEvent(demarche, { dossierId, title: 'Corrected', participations: taking, statusChanges });
    await merge('actors', goes.slug, stays.slug);
    expect((await say(`PATCH /api/events/${id}`, { title: 'Corrected since', reason: 'A typo' }, '*')).status).toBe(
      200,
    );
    expect((await undo('actors', goes.slug)).status).toBe(204);
    const event = await get(`/api/events/${id}`);
    expect([event.title, event.participations[0].actor.slug, event.statusChanges[0].saidBy.slug]).toEqual([
      ...['Corrected since', goes.slug, goes.slug],
    ]);
    await historiesAreWhole(demarche);
  });

  it('is told from what was never merged, or is not there', async () => {
    expect((await undo('actors', 'oman')).body.errors).toMatchObject([{ code: 'not_merged' }]);
    expect((await undo('sources', 'nothing-at-all')).status).toBe(404);
    const [goes, stays] = await envoys('Envoy Unkept');
    await merge('actors', goes.slug, stays.slug);
    await demarche.dataSource.query('DELETE FROM merges WHERE merged_id = $1', [goes.id]);
    expect((await undo('actors', goes.slug)).body.errors).toMatchObject([{ code: 'merge_not_kept' }]);
  });
});

it('knows of every column that names what can be merged', async () => {
  const { MERGING_ACTORS } = await import('../../src/actors/actor-merge.js');
  const { MERGING_PUBLISHERS } = await import('../../src/publishers/publisher-merge.js');
  const { MERGING_SOURCES } = await import('../../src/sources/source-merge.js');
  for (const { table, namings, moved } of [MERGING_ACTORS, MERGING_SOURCES, MERGING_PUBLISHERS]) {
    const rows = await demarche.dataSource.query<{ at: string; table: string }[]>(
      `SELECT concat(k.conrelid::regclass, '.', a.attname) AS at, k.conrelid::regclass::text AS table
       FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
       WHERE k.contype = 'f' AND k.confrelid = $1::regclass AND a.attname <> 'merged_into_id'`,
      [table],
    );
    const lists = moved.flatMap((one) => (one.order === undefined ? [] : [`${one.table}.${one.by}`]));
    const known = new Set([...namings.map((one) => `${one.table}.${one.column}`), ...lists]);
    expect(rows.filter(({ at }) => !known.has(at))).toEqual([]);
    const kept = moved.map((one) => one.table);
    expect(rows.filter((row) => !kept.includes(row.table))).toEqual([]);
  }
});
