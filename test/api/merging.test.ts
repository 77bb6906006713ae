import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
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

const get = async (path: string) => (await ask(demarche, path, { headers: { cookie: editor } })).body;
const merge = (list: string, id: string, into: string) =>
  send(demarche, editor, `POST /api/${list}/${id}/merge`, { into, reason: 'The same' });
const query = <Row extends object>(sql: string, values: unknown[] = []) =>
  demarche.dataSource.query<Row[]>(sql, values);

const unsaid = {
  ...{ quote: null, language: null, translation: null, attribution: null },
  ...{ stance: 'reports' as const, credibility: 6 as const, claims: [] },
};

type Mergeable = 'actors' | 'sources' | 'publishers';

/** Every column that refers to one of them, but for what says that one was merged. */
const references = (table: Mergeable) =>
  query<{ table: string; column: string }>(
    `SELECT k.conrelid::regclass::text AS table, a.attname AS column FROM pg_constraint k
     JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
     WHERE k.contype = 'f' AND k.confrelid = $1::regclass AND a.attname <> 'merged_into_id' ORDER BY 1, 2`,
    [table],
  );

/** How often each of these is referred to, column by column. */
async function counts(table: Mergeable, ids: string[]): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { table: from, column } of await references(table)) {
    const [row] = await query<{ n: number }>(`SELECT count(*)::int AS n FROM ${from} WHERE ${column} = ANY ($1)`, [
      ids,
    ]);
    found[`${from}.${column}`] = row!.n;
  }
  return found;
}

describe('merging two actors', () => {
  it('loses no reference, joins what is known of them, and leads the old names to the survivor', async () => {
    const [loser, survivor] = [await get('/api/actors/qatar'), await get('/api/actors/oman')];
    const sourceId = (await get('/api/sources')).items[0].id;
    await addEvent(demarche, {
      dossierId: await addDossier(demarche),
      citations: [{ ...unsaid, sourceId, speakerId: loser.id }],
      statusChanges: [{ ...entry('reported', '2026-02-06'), saidById: loser.id, sourceId }],
    });
    const before = [await counts('actors', [loser.id]), await counts('actors', [survivor.id])];
    const [both] = await query<{ n: number }>(
      `SELECT count(*)::int AS n FROM participations p JOIN participations o USING (event_id, role)
       WHERE p.actor_id = $1 AND o.actor_id = $2`,
      [loser.id, survivor.id],
    );
    expect(both!.n).toBeGreaterThan(0);
    const { status, body } = await merge('actors', 'qatar', 'oman');
    expect([status, body.id, body.version]).toEqual([200, survivor.id, Number(survivor.version) + 1]);

    const after = await counts('actors', [survivor.id]);
    for (const [column, n] of Object.entries(after)) {
      const twice = column === 'participations.actor_id' ? both!.n : 0;
      const own = column.startsWith('actor_names') ? n : before[0]![column]! + before[1]![column]!;
      expect([column, n]).toEqual([column, own - twice]);
    }
    expect(await counts('actors', [loser.id])).toEqual({
      ...Object.fromEntries(Object.keys(after).map((column) => [column, 0])),
      'actor_names.actor_id': before[0]!['actor_names.actor_id'],
    });
    expect(body.aliases).toEqual(expect.arrayContaining([...survivor.aliases, loser.name, ...loser.aliases]));
    expect((await get('/api/actors?q=doha')).items[0].slug).toBe('oman');
    await historiesAreWhole(demarche);
  });

  it('lets whoever still names the one that went mean the survivor', async () => {
    expect((await get('/api/events?actor=qatar')).total).toBe((await get('/api/events?actor=oman')).total);
    const someone = { name: 'An envoy', type: 'person', tenures: [{ office: 'Envoy', body: 'qatar' }] };
    const { body } = await send(demarche, editor, 'POST /api/actors', someone);
    expect(body.tenures[0].body.slug).toBe('oman');
    const [loser] = await query<{ id: string }>(`SELECT id FROM actors WHERE slug = 'qatar'`);
    const dossierId = await addDossier(demarche);
    const { id } = await addEvent(demarche, { dossierId, participations: [{ actorId: loser!.id, role: 'host' }] });
    expect((await get(`/api/events/${id}`)).participations[0].actor.slug).toBe('oman');
  });

  it('keeps one of two like offices, and refuses two that contradict each other', async () => {
    const office = { office: 'Foreign Minister', body: 'iran', from: '2024-08-21', to: null };
    const add = async (name: string, from: string, offices: object) => {
      const tenures = [{ ...office, from, offices }];
      return (await send(demarche, editor, 'POST /api/actors', { name, type: 'person', tenures })).body;
    };
    const [one, same, other] = [
      await add('One', office.from, { fr: 'Ministre des Affaires étrangères' }),
      await add('Same', office.from, { fr: 'Chef de la diplomatie', de: 'Außenminister' }),
      await add('Other', '2025', {}),
    ];
    const offices = { fr: 'Ministre des Affaires étrangères', de: 'Außenminister' };
    expect((await merge('actors', same.slug, one.slug)).body.tenures).toMatchObject([{ ...office, body: {}, offices }]);
    const { status, body } = await merge('actors', other.slug, one.slug);
    expect([status, body.errors[0].code]).toEqual([409, 'tenures_no_overlap']);
    expect((await get(`/api/actors/${other.slug}`)).id).toBe(other.id);
  });

  it('leads all the way where the survivor is merged in turn, and takes over a Wikidata id', async () => {
    const add = async (given: object) =>
      (await send(demarche, editor, 'POST /api/actors', { type: 'body', ...given })).body;
    const [a, b, c] = [
      await add({ name: 'A', wikidata: 'Q900000002' }),
      await add({ name: 'B' }),
      await add({ name: 'C' }),
    ];
    await merge('actors', a.slug, b.slug);
    expect((await merge('actors', b.slug, c.slug)).body.wikidata).toBe('Q900000002');
    expect((await get(`/api/actors/${a.slug}`)).id).toBe(c.id);
    const taken = await send(demarche, editor, 'POST /api/actors', { name: 'D', type: 'body', wikidata: 'Q900000002' });
    expect(taken.body.existing.id).toBe(c.id);
    await historiesAreWhole(demarche);
  });

  it('makes no person one with what is none', async () => {
    const { status, body } = await merge('actors', 'us', 'araghchi');
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '/into', code: 'unlike' }]]);
  });
});

describe('merging two sources', () => {
  it('loses no citation and no word of the ledger, and leads the old names and address to the survivor', async () => {
    const [loser, survivor] = (await query<{ id: string; slug: string; url: string }>(
      `SELECT s.id, s.slug, s.url FROM sources s JOIN status_changes x ON x.source_id = s.id
       GROUP BY s.id ORDER BY count(*) DESC, s.id LIMIT 2`,
    )) as [{ id: string; slug: string; url: string }, { id: string; slug: string; url: string }];
    for (const [{ id }, agency] of [
      [loser, 'AFP'],
      [survivor, 'Reuters'],
    ] as const) {
      const change = { agencies: [agency], reason: 'Its last line names it' };
      expect((await send(demarche, editor, `PATCH /api/sources/${id}`, change, 1)).status).toBe(200);
    }
    const [own, others] = [loser, survivor].map(({ slug: source }) => ({ act: 'signed', on: '2026-06-17', source }));
    const participations = [
      { actor: 'iran', role: 'party', acts: [own] },
      { actor: 'us', role: 'party', acts: [others] },
    ];
    const accord = {
      dossier: 'iran-us-2025-2026',
      kind: 'agreement',
      title: 'Accord',
      when: '2026-06-17',
      participations,
    };
    const made = await send(demarche, editor, 'POST /api/events', { ...accord, knownOn: '2026-06-17' });
    expect([made.status, made.body.errors]).toEqual([201, undefined]);
    const before = await counts('sources', [loser.id, survivor.id]);
    expect(Object.values(before).every((n) => n > 0)).toBe(true);
    const { status, body } = await merge('sources', loser.slug, survivor.slug);
    expect([status, body.slug]).toEqual([200, survivor.slug]);
    expect(await counts('sources', [survivor.id])).toEqual(before);
    const found = await get(`/api/sources?url=${encodeURIComponent(loser.url)}`);
    expect(found.items.map(({ id }: { id: string }) => id)).toEqual([survivor.id]);
    await historiesAreWhole(demarche);
  });
});

describe('merging two publishers', () => {
  it('gives the one that stays every document and wire, and leads name and address to it', async () => {
    const add = async (given: object) => (await send(demarche, editor, 'POST /api/publishers', given)).body;
    const [loser, survivor] = [
      await add({ name: 'Tass of Merging', reliability: 'C', country: 'RU' }),
      await add({ name: 'TASS agency', note: 'Of the state' }),
    ];
    const document = { language: 'en', title: 'A report', kind: 'article', publishedOn: '2026-02-06' };
    const addSource = async (given: object) => {
      const { status, body } = await send(demarche, editor, 'POST /api/sources', { ...document, ...given });
      expect([status, body.errors]).toEqual([201, undefined]);
      return body;
    };
    const [one, both, copy] = [
      await addSource({ citation: 'One', publisher: loser.name }),
      await addSource({ citation: 'Two', publisher: 'A paper of both', agencies: [survivor.slug, loser.slug] }),
      await addSource({ citation: 'Three', publisher: survivor.name, textOf: loser.name, agencies: [loser.name] }),
    ];
    const before = [await counts('publishers', [loser.id]), await counts('publishers', [survivor.id])];
    expect(Object.values(before[0]!).every((n) => n > 0)).toBe(true);
    const { body: preview } = await send(demarche, editor, `GET /api/publishers/${loser.slug}/references`);
    expect(preview).toEqual({ sources: 1, texts: 1, wires: 2 });
    const { status, body } = await merge('publishers', loser.slug, survivor.slug);
    expect(status).toBe(200);
    const filled = { reliability: 'C', country: 'RU', note: 'Of the state', sourceCount: 2 };
    expect(body).toMatchObject({ id: survivor.id, name: survivor.name, version: 2, ...filled });
    for (const [column, n] of Object.entries(await counts('publishers', [survivor.id]))) {
      const twice = column === 'source_agencies.publisher_id' ? 1 : 0;
      expect([column, n]).toEqual([column, before[0]![column]! + before[1]![column]! - twice]);
    }
    expect(Object.values(await counts('publishers', [loser.id])).every((n) => n === 0)).toBe(true);
    for (const { slug } of [one, both, copy]) expect((await get(`/api/sources/${slug}`)).version).toBe(2);
    expect(await get(`/api/sources/${one.slug}`)).toMatchObject({ publisher: survivor.name, reliability: 'C' });
    expect((await get(`/api/publishers?q=${encodeURIComponent(loser.name)}`)).items[0].id).toBe(survivor.id);

    // Whoever still names the one that went means the survivor, and nobody takes its name.
    const late = await addSource({
      citation: 'Four',
      publisher: loser.name,
      textOf: loser.slug,
      agencies: [loser.name],
    });
    const { id, name } = survivor;
    expect(late).toMatchObject({ publisher: name, textOf: { id }, agencies: [{ id }] });
    const taken = await send(demarche, editor, 'POST /api/publishers', { name: loser.name });
    expect([taken.status, taken.body.existing.id]).toEqual([409, survivor.id]);
    await query('UPDATE sources SET publisher_id = $1, publisher = $2 WHERE id = $3', [loser.id, loser.name, late.id]);
    expect(await get(`/api/sources/${late.slug}`)).toMatchObject({ publisher: name, textOf: { id } });
    await historiesAreWhole(demarche);
  });
});

/** What was merged above, and into what. */
const MERGED: readonly [list: Mergeable, gone: () => Promise<string>, stays: () => Promise<string>][] = (
  ['actors', 'sources', 'publishers'] as const
).map((list) => {
  const slugOf = async (which: 'k' | 's') => {
    const [row] = await query<{ slug: string }>(
      `SELECT ${which}.slug FROM ${list} k JOIN ${list} s ON s.id = k.merged_into_id ORDER BY k.id LIMIT 1`,
    );
    return row!.slug;
  };
  return [list, () => slugOf('k'), () => slugOf('s')];
});

describe.each(MERGED)('what was merged of %s', (list, gone, stays) => {
  it('leads on by slug and id, and is in no list', async () => {
    const [slug, survivor] = [await gone(), await stays()];
    const [row] = await query<{ id: string }>(`SELECT id FROM ${list} WHERE slug = $1`, [slug]);
    for (const name of [slug, row!.id]) {
      const { headers, status } = await send(demarche, editor, `GET /api/${list}/${name}`);
      expect([status, headers.get('location')]).toEqual([307, `/api/${list}/${survivor}`]);
      expect(await get(`/api/${list}/${name}`)).toEqual(await get(`/api/${list}/${survivor}`));
    }
    const { items } = await get(`/api/${list}?limit=500`);
    const slugs = items.map((one: { slug: string }) => one.slug);
    expect([slugs.includes(slug), slugs.includes(survivor)]).toEqual([false, true]);
  });

  it('is not changed, and says where it went', async () => {
    const change = { [list === 'sources' ? 'title' : 'name']: 'Renamed', reason: 'So' };
    const { status, body } = await send(demarche, editor, `PATCH /api/${list}/${await gone()}`, change, '*');
    expect([status, body.errors[0].code, body.existing.slug]).toEqual([409, 'merged', await stays()]);
  });

  it('is merged into nothing else, as nothing is into itself, into what was merged or into what is not there', async () => {
    const [slug, survivor] = [await gone(), await stays()];
    for (const [id, into, code] of [
      [survivor, 'nobody-at-all', 'unknown_reference'],
      [survivor, survivor, 'same'],
      [survivor, slug, 'merged'],
      [slug, survivor, 'merged'],
    ] as const) {
      const { status, body } = await merge(list, id, into);
      expect([status, body.errors]).toMatchObject([400, [{ pointer: '/into', code }]]);
    }
  });
});

describe('the ledger', () => {
  it('still cannot be rewritten, but for the names of what was merged', async () => {
    const other = `(SELECT id FROM actors WHERE slug = 'us')`;
    const changes = [`said_by_id = ${other}`, 'said_by_id = NULL', 'source_id = NULL', `status = 'held'`, `note = 'x'`];
    for (const change of changes) {
      const rewriting = query(`UPDATE status_changes SET ${change} WHERE said_by_id <> ${other}`);
      await expect(rewriting).rejects.toMatchObject({ driverError: { constraint: 'status_changes_append_only' } });
    }
  });
});

describe('who may merge', () => {
  it.each([
    ['reader', 403],
    ['researcher', 403],
    ['editor', 400],
  ] as const)('%s %i', async (role, status) => {
    const { cookie } = await signIn(demarche, role);
    for (const list of ['actors', 'sources', 'publishers']) {
      expect((await send(demarche, cookie, `POST /api/${list}/x/merge`, {})).status).toBe(status);
    }
  });
});
