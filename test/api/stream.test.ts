import { TokensService } from '../../src/auth/tokens.service.js';
import { Database } from '../../src/database/database.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { endConnections } from '../support/away.js';
import { listen, type Ear, type Heard } from '../support/listen.js';
import { signIn } from '../support/people.js';
import { addActor, addDossier, addEvent, addSource } from '../support/write.js';

let demarche: TestApp;
let researcher: string;
let dossierId: string;
const ears: Ear[] = [];
beforeAll(async () => {
  demarche = await startTestApp();
  researcher = (await signIn(demarche, 'researcher')).cookie;
  dossierId = await addDossier(demarche, 'talks');
});
afterEach(() => {
  for (const ear of ears.splice(0)) ear.close();
});
afterAll(() => demarche.close());

/** Listens as a researcher from now on, or from `since`, until the first message that says so. */
async function open({ cookie = researcher, since }: { cookie?: string; since?: string } = {}): Promise<{
  ear: Ear;
  missed: Heard[];
}> {
  const ear = await listen(demarche, { cookie, ...(since !== undefined && { since }) });
  ears.push(ear);
  return { ear, missed: (await ear.until(({ name }) => name === 'ready')).slice(0, -1) };
}

const CITATION = {
  ...{ quote: null, language: null, translation: null, speakerId: null, attribution: null },
  ...{ stance: 'reports' as const, credibility: 6 as const, claims: [] },
};
const about = (id: string) => (message: Heard) => message.data['id'] === id;
const ids = (heard: Heard[]) => heard.map(({ data }) => data['id']);
const review = (id: string, to: string) =>
  demarche.dataSource.query('UPDATE events SET review = $2, version = version + 1 WHERE id = $1', [id, to]);

describe('the stream', () => {
  it('tells what is made, changed and removed, once per transaction', async () => {
    const { ear } = await open();
    const event = await addEvent(demarche, { dossierId });
    const [first, ...more] = await ear.until(about(event.id));
    const said = { entity: 'event', id: event.id, ref: event.ref, dossier: 'talks', version: 1, change: 'created' };
    const where = { windows: [expect.anything()], linked: [] };
    expect([first!.name, first!.data, more]).toEqual(['message', { ...said, ...where }, []]);
    await review(event.id, 'published');
    expect((await ear.until(about(event.id))).at(-1)!.data).toMatchObject({ version: 2, change: 'changed' });
    await demarche.dataSource.query('UPDATE events SET deleted_at = now() WHERE id = $1', [event.id]);
    expect((await ear.until(about(event.id))).map(({ data }) => data['change'])).toEqual(['removed']);
    const actor = await addActor(demarche, { slug: 'oman' });
    expect((await ear.until(about(actor))).at(-1)!.data).toEqual({
      entity: 'actor',
      id: actor,
      slug: 'oman',
      dossier: null,
      version: 1,
      change: 'created',
    });
  });

  it('tells readers nothing of drafts, and of an event that is published that it is there', async () => {
    const [reader, colleague] = [(await open({ cookie: '' })).ear, (await open()).ear];
    const draft = await addEvent(demarche, { dossierId, review: 'draft' });
    expect((await colleague.until(about(draft.id))).at(-1)!.data['change']).toBe('created');
    await review(draft.id, 'published');
    // The first thing readers hear of it, but that its dossier is there.
    const heard = await reader.until(about(draft.id));
    expect(heard.map(({ data }) => [data['entity'], data['change']])).toEqual([['event', 'created']]);
    expect((await colleague.until(about(draft.id))).at(-1)!.data['change']).toBe('changed');
    await review(draft.id, 'retracted');
    expect((await reader.until(about(draft.id))).at(-1)!.data['change']).toBe('removed');
  });

  it('tells when an event was and is and with which others it has links, as far as one may know', async () => {
    const [reader, colleague] = [(await open({ cookie: '' })).ear, (await open()).ear];
    const when = (text: string) => ({ dossierId, when: text, timezone: 'UTC' });
    const whole = (day: string) => ({ from: `${day}T00:00:00.000Z`, to: `${day}T23:59:59.999Z` });
    const [shown, hidden] = [
      await addEvent(demarche, when('2026-01-05')),
      await addEvent(demarche, { ...when('2026-01-06'), review: 'draft' }),
    ];
    const moving = await addEvent(demarche, { ...when('2026-02-06'), review: 'draft' });
    await demarche.dataSource.query(
      `INSERT INTO links (id, from_event_id, to_event_id, type, known_on)
       SELECT gen_random_uuid(), $1, x, 'about', '2026-02-06' FROM unnest($2::uuid[]) x`,
      [moving.id, [shown.id, hidden.id]],
    );
    await colleague.until(about(moving.id));
    const heard = async (ear: Ear) => {
      const { windows, linked } = (await ear.until(about(moving.id))).at(-1)!.data;
      return { windows, linked: [...(linked as string[])].sort() };
    };
    await review(moving.id, 'published');
    // What was a draft was nowhere for readers.
    expect(await heard(reader)).toEqual({ windows: [whole('2026-02-06')], linked: [shown.id] });
    const both = [shown.id, hidden.id].sort();
    expect(await heard(colleague)).toMatchObject({ linked: both });
    await demarche.dataSource.query(
      `UPDATE events SET earliest = '2026-02-09Z', latest = '2026-02-09 23:59:59.999Z', version = version + 1 WHERE id = $1`,
      [moving.id],
    );
    const windows = [whole('2026-02-06'), whole('2026-02-09')];
    expect(await heard(reader)).toEqual({ windows, linked: [shown.id] });
    expect(await heard(colleague)).toEqual({ windows, linked: both });
  });

  it('tells readers of a dossier, an actor and a source with the first published event that uses them, and when none does', async () => {
    const reader = (await open({ cookie: '' })).ear;
    const dossier = await addDossier(demarche, 'unheard-of');
    const [actorId, sourceId] = [await addActor(demarche), await addSource(demarche)];
    const participations = [{ actorId, role: 'speaker' as const }];
    const citations = [{ ...CITATION, sourceId }];
    const draft = await addEvent(demarche, { dossierId: dossier, review: 'draft', participations, citations });
    const told = (heard: Heard[]) =>
      Object.fromEntries(heard.map(({ data: { id, change } }) => [id as string, change as string]));
    for (const [state, change] of [
      ['published', 'created'],
      ['retracted', 'removed'],
    ] as const) {
      await review(draft.id, state);
      const last = await addEvent(demarche, { dossierId });
      const { [last.id]: _, ...all } = told(
        (await reader.until(about(last.id))).filter(({ data }) => data['id'] !== dossierId),
      );
      expect(all).toEqual(Object.fromEntries([draft.id, dossier, actorId, sourceId].map((id) => [id, change])));
    }
  });

  it('goes on after the last message that was heard', async () => {
    const { ear } = await open();
    const seen = await addActor(demarche);
    await ear.until(about(seen));
    ear.close();
    const missed = [await addActor(demarche), await addActor(demarche)];
    const draft = await addEvent(demarche, { dossierId, review: 'draft' });
    const since = ear.lastId();
    expect(ids((await open({ since })).missed)).toEqual([...missed, draft.id]);
    expect(ids((await open({ since, cookie: '' })).missed)).toEqual([]);
  });

  it('tells of a transaction that began first and ended last', async () => {
    const { ear } = await open();
    const names = await Promise.all([addActor(demarche), addActor(demarche)]);
    await ear.until(about(names[0]));
    const slow = demarche.dataSource.createQueryRunner();
    await slow.startTransaction();
    const touch = 'UPDATE actors SET version = version + 1 WHERE id = $1';
    await slow.query(touch, [names[0]]);
    await demarche.app.get(Database).write((manager) => manager.query(touch, [names[1]]));
    const between = await ear.until(({ data }) => data['id'] === names[1] && data['version'] === 2);
    expect(between.filter(({ data }) => data['version'] === 2)).toHaveLength(1);
    const since = ear.lastId();
    await slow.commitTransaction();
    await slow.release();
    expect(ids(await ear.until(about(names[0])))).toEqual([names[0]]);
    expect(ids((await open({ since })).missed)).toEqual([names[0]]);
  });

  it('says that everything is to be read anew where it cannot go on', async () => {
    for (const since of ['x', '1770000000000.1:1:', `${Date.now()}.9:1:`, `${Date.now()}.1:999999999999999999:`]) {
      expect((await open({ since })).missed).toMatchObject([{ name: 'reset' }]);
    }
    const { ear } = await open();
    const since = ear.lastId();
    await demarche.dataSource.query(
      `INSERT INTO actors (id, slug, name, type) SELECT gen_random_uuid(), 'many-' || n, 'One', 'media' FROM generate_series(1, 1001) n`,
    );
    expect((await ear.until(({ name }) => name === 'reset')).length).toBe(1);
    expect((await open({ since })).missed).toMatchObject([{ name: 'reset' }]);
  });

  it('goes on when the database comes back, and has missed nothing', async () => {
    const { ear } = await open();
    await endConnections(demarche.database);
    const actor = await addActor(demarche);
    expect(ids((await ear.until(about(actor))).filter(({ name }) => name === 'message'))).toEqual([actor]);
  });

  it('ends at once for whoever is disabled, gets another role, signs out or loses the token, and for nobody else', async () => {
    const { ear: stays } = await open();
    const losses: readonly ((userId: string) => Promise<unknown>)[] = [
      (id) => demarche.dataSource.query('UPDATE users SET disabled_at = now() WHERE id = $1', [id]),
      (id) => demarche.dataSource.query(`UPDATE users SET role = 'reader' WHERE id = $1`, [id]),
      (id) => demarche.dataSource.query('DELETE FROM sessions WHERE user_id = $1', [id]),
    ];
    for (const lose of losses) {
      const { cookie, viewer } = await signIn(demarche, 'researcher');
      const { ear } = await open({ cookie });
      await lose(viewer.userId);
      await ear.ended();
    }
    const { viewer } = await signIn(demarche, 'researcher');
    const input = { name: 'Listener', scope: 'read', expiresOn: '2099-12-31' } as const;
    const { id, token } = await demarche.app.get(TokensService).create(viewer.userId, input);
    const byToken = await listen(demarche, { token });
    ears.push(byToken);
    await byToken.until(({ name }) => name === 'ready');
    await demarche.app.get(TokensService).revoke(viewer.userId, id);
    await byToken.ended();
    const actor = await addActor(demarche);
    expect(ids(await stays.until(about(actor))).at(-1)).toBe(actor);
  });

  it('forgets what is older than a day', async () => {
    await demarche.dataSource.query(`UPDATE changes SET recorded_at = recorded_at - interval '25 hours'`);
    for (let left = 1; left > 0;) {
      await addActor(demarche);
      const [row] = await demarche.dataSource.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM changes WHERE recorded_at < now() - interval '1 day'`,
      );
      left = row!.n;
    }
  });
});

describe('stopping', () => {
  it('ends every stream', async () => {
    const other = await startTestApp();
    const ear = await listen(other);
    await ear.until(({ name }) => name === 'ready');
    const ended = ear.ended();
    await other.close();
    await ended;
  });
});
