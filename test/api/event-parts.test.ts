import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

describe('a part by itself', () => {
  it('is added, changed and removed: a participation', async () => {
    const event = await room.record();
    const path = `/api/events/${event.id}/participations`;
    const added = await room.say('researcher', `POST ${path}`, { actor: 'us', role: 'party' });
    expect([added.status, added.headers.get('etag')]).toEqual([201, '"2"']);
    const { id } = added.body.participations.at(-1);
    const changed = await room.say('researcher', `PATCH ${path}/${id}`, { role: 'observer' }, 2);
    expect(changed.body.participations.at(-1)).toMatchObject({ id, role: 'observer', actor: { slug: 'us' } });
    const removed = await room.say('researcher', `DELETE ${path}/${id}`, undefined, 3);
    expect([removed.status, removed.body.participations]).toEqual([200, event.participations]);
  });

  it('is added, changed and removed: a citation with its claims', async () => {
    const event = await room.record();
    const path = `/api/events/${event.id}/citations`;
    const claims = [{ field: 'place', value: 'Rome' }];
    const added = await room.say('researcher', `POST ${path}`, { source: 'denial', stance: 'disputes', claims });
    const { id } = added.body.citations.at(-1);
    expect(added.body.claims).toMatchObject([{ citation: id, field: 'place', value: 'Rome', knownOn: '2026-02-08' }]);
    const changed = await room.say('researcher', `PATCH ${path}/${id}`, { quote: 'No.', language: 'en' }, 2);
    expect(changed.body.citations.at(-1)).toMatchObject({ id, quote: 'No.', stance: 'disputes' });
    const removed = await room.say('researcher', `DELETE ${path}/${id}`, undefined, 3);
    expect([removed.body.citations, removed.body.claims]).toEqual([event.citations, []]);
  });

  it('is added and removed: a claim', async () => {
    const event = await room.record();
    const path = `/api/events/${event.id}/claims`;
    const claim = { citation: event.citations[0].id, field: 'outcome', value: 'None' };
    const added = await room.say('researcher', `POST ${path}`, claim);
    expect(added.body.claims).toMatchObject([{ ...claim, knownOn: '2026-02-06' }]);
    const twice = await room.say('researcher', `POST ${path}`, claim);
    expect([twice.status, twice.body.errors[0].code]).toEqual([400, 'given_twice']);
    const removed = await room.say('researcher', `DELETE ${path}/${added.body.claims[0].id}`, undefined, 2);
    expect(removed.body.claims).toEqual([]);
  });

  it('is added and removed: a link', async () => {
    const [event, other] = [await room.record(), await room.record()];
    const path = `/api/events/${event.id}/links`;
    const added = await room.say('researcher', `POST ${path}`, { type: 'follows_up', to: other.id });
    expect(added.body.links.outgoing).toMatchObject([{ type: 'follows_up', event: { id: other.id } }]);
    const back = await room.say('researcher', `POST /api/events/${other.id}/links`, {
      type: 'follows_up',
      to: event.id,
    });
    expect([back.status, back.body.errors[0].code]).toEqual([409, 'links_no_circle']);
    const removed = await room.say('researcher', `DELETE ${path}/${added.body.links.outgoing[0].id}`, undefined, 2);
    expect(removed.body.links).toEqual({ outgoing: [], incoming: [] });
  });

  it.each<[string, object, string, string]>([
    ['participations', { actor: 'iran', role: 'party' }, '', 'given_twice'],
    ['participations', { actor: 'nobody', role: 'party' }, '/actor', 'unknown_reference'],
    ['participations', { actor: 'us' }, '/role', 'is_in'],
    ['citations', { source: 'report', quote: 'Yes.' }, '/language', 'quote_without_language'],
    ['citations', { source: 'report', id: '0190a000-0000-7000-8000-000000000000' }, '/id', 'whitelist_validation'],
    [
      'claims',
      { field: 'place', value: 'Rome', citation: '0190a000-0000-7000-8000-000000000000' },
      '/citation',
      'unknown_reference',
    ],
    ['links', { type: 'about', to: 'XX-2026-001' }, '/to', 'unknown_reference'],
    ['status-changes', { status: 'held', effectiveOn: '../2026', knownOn: '2026-02-06' }, '/effectiveOn', 'open_start'],
  ])('of %s is refused where it is wrong, with the field: %j', async (list, part, pointer, code) => {
    const { id } = await room.record();
    const { status, body } = await room.say('researcher', `POST /api/events/${id}/${list}`, part);
    expect([status, body.errors]).toMatchObject([400, [{ pointer, code }]]);
  });

  it.each(['participations', 'citations', 'claims', 'links'])('of %s that is not there is not found', async (list) => {
    const { id } = await room.record();
    for (const part of ['0190a000-0000-7000-8000-000000000000', '__proto__']) {
      const answer = await room.say('researcher', `DELETE /api/events/${id}/${list}/${part}`, undefined, 1);
      expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
    }
  });

  it('of something published is a correction', async () => {
    const { id } = await room.publish();
    const part = { actor: 'us', role: 'party' };
    const add = (role: 'researcher' | 'editor', more: object) =>
      room.say(role, `POST /api/events/${id}/participations`, { ...part, ...more });
    expect((await add('researcher', { reason: 'Seen there' })).status).toBe(403);
    expect((await add('editor', {})).body.errors[0].pointer).toBe('/reason');
    expect((await add('editor', { reason: 'Seen there' })).status).toBe(201);
  });
});

describe('a request with an Idempotency-Key', () => {
  const post = (path: string, body: object, key: string) =>
    fetch(`${room.address}${path}`, {
      method: 'POST',
      headers: { cookie: room.cookies.researcher, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
  const EVENT = { dossier: 'iran-us', kind: 'contact', title: 'A call', when: '2026-02-06', knownOn: '2026-02-06' };

  it('does what it does once, even where it comes twice at a time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => post('/api/events', EVENT, 'first')));
    const events = await Promise.all(answers.map((answer) => answer.json() as Promise<{ id: string }>));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(1);
    const { id } = events[0] ?? { id: '' };
    const entry = { status: 'disputed', effectiveOn: '2026-02-07', knownOn: '2026-02-07' };
    for (const expected of [201, 201])
      expect((await post(`/api/events/${id}/status-changes`, entry, 'second')).status).toBe(expected);
    expect((await room.say('researcher', `GET /api/events/${id}`)).body.statusChanges).toHaveLength(2);
  });

  it('is refused where the key stands for another', async () => {
    await post('/api/events', EVENT, 'third');
    const other = await post('/api/events', { ...EVENT, title: 'Another call' }, 'third');
    expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('can be tried again where it failed', async () => {
    expect((await post('/api/events', { ...EVENT, dossier: 'nowhere' }, 'fourth')).status).toBe(400);
    expect((await post('/api/events', EVENT, 'fourth')).status).toBe(201);
  });

  it('is new again after a day', async () => {
    const first = (await (await post('/api/events', EVENT, 'fifth')).json()) as { id: string };
    await room.dataSource.query(
      `UPDATE idempotency_keys SET created_at = created_at - interval '24 hours' WHERE key = 'fifth'`,
    );
    const second = (await (await post('/api/events', EVENT, 'fifth')).json()) as { id: string };
    expect(second.id).not.toBe(first.id);
  });
});
