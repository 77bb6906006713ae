import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const AHEAD = { when: '2026-02-10', knownOn: '2026-02-06', saidAs: 'early next week', place: 'Muscat' };

const tell = (id: string, entry: object) =>
  room.say('researcher', `POST /api/events/${id}/status-changes`, { knownOn: '2026-02-09', ...entry });

describe('the ledger of an event', () => {
  it('takes what may follow, with who said so, where and why', async () => {
    const { id } = await room.record(AHEAD);
    const entry = {
      status: 'cancelled',
      effectiveOn: '2026-02-09',
      saidBy: 'oman',
      source: 'denial',
      note: 'No day fits',
    };
    const { status, body, headers } = await tell(id, entry);
    expect([status, headers.get('etag'), body.status]).toEqual([201, '"2"', 'cancelled']);
    expect(body.statusChanges.at(-1)).toMatchObject({
      ...entry,
      saidBy: { slug: 'oman' },
      source: { slug: 'denial' },
    });
    const { body: history } = await room.say('researcher', `GET /api/events/${id}/revisions`);
    expect(history.items[0].difference).toMatchObject([
      { op: 'add', path: expect.stringMatching(/^\/statusChanges\//) },
    ]);
  });

  it.each([
    [{ status: 'cancelled', saidBy: 'oman' }, 'announced'],
    [{ status: 'cancelled' }, 'reported'],
    [{ status: 'overtaken' }, 'inferred'],
    [{ status: 'overtaken', saidBy: 'oman' }, 'announced'],
    [{ status: 'cancelled', saidBy: 'oman', basis: 'reported' }, 'reported'],
  ])('says of %j that it is %s', async (entry, basis) => {
    const { id } = await room.record(AHEAD);
    const { body } = await tell(id, { ...entry, effectiveOn: '2026-02-09' });
    expect(body.statusChanges.at(-1).basis).toBe(basis);
    const { body: history } = await room.say('researcher', `GET /api/events/${id}/revisions`);
    expect(history.items[0].difference[0].value.basis).toBe(basis);
  });

  it('refuses a basis that there is not', async () => {
    const { id } = await room.record(AHEAD);
    const { status, body } = await tell(id, { status: 'cancelled', effectiveOn: '2026-02-09', basis: 'guessed' });
    expect([status, body.errors[0].pointer]).toEqual([400, '/basis']);
  });

  it('takes no entry of a researcher where readers see the event already', async () => {
    const { id } = await room.publish(AHEAD);
    const entry = { status: 'confirmed', effectiveOn: '2026-02-09', knownOn: '2026-02-09' };
    const { status, body } = await tell(id, entry);
    expect([status, body.code, body.reason]).toMatchObject([
      403,
      'forbidden',
      { code: 'may_only_suggest', parameters: { role: 'researcher', review: 'published' } },
    ]);
    const written = await room.say('editor', `POST /api/events/${id}/status-changes`, entry);
    expect([written.status, written.body.statusChanges.length]).toEqual([201, 2]);
  });

  it('sets an entry right for a reason alone, and the wrong one stays', async () => {
    const { id, statusChanges } = await room.record(AHEAD);
    const right = {
      status: 'announced',
      effectiveOn: '2026-02-06',
      window: '2026-02-12',
      corrects: statusChanges[0].id,
    };
    const without = await tell(id, right);
    expect([without.status, without.body.errors]).toMatchObject([
      400,
      [{ pointer: '/reason', code: 'reason_missing' }],
    ]);
    const { status, body } = await tell(id, { ...right, reason: 'The ministry said Thursday' });
    expect([status, body.when]).toEqual([201, '2026-02-12']);
    expect(body.statusChanges).toMatchObject([{ window: '2026-02-10' }, { corrects: statusChanges[0].id }]);
  });

  it('keeps the notes of an entry that is set right, in all languages, unless others are given', async () => {
    const { id } = await room.record(AHEAD);
    const words = { note: 'No day fits', notes: { fr: 'Aucun jour ne convient' } };
    const cancelled = { status: 'cancelled', effectiveOn: '2026-02-09', reason: 'The source was wrong' };
    await tell(id, { ...cancelled, ...words });
    const { body: same } = await tell(id, { ...cancelled, corrects: 1 });
    expect(same.statusChanges[2]).toMatchObject(words);
    const { body: none } = await tell(id, { ...cancelled, note: null, notes: null, corrects: 2 });
    expect(none.statusChanges[3]).toMatchObject({ note: null, notes: null });
  });

  it('is found at once by the words and the place of an entry that says nothing else', async () => {
    const { id } = await room.record(AHEAD);
    const found = async (word: string) =>
      (await room.say('researcher', `GET /api/events?review=draft&q=${word}`)).body.items;
    const saidAs = { text: 'before the equinox', language: 'en', saidOn: '2026-02-09' };
    await tell(id, { status: 'confirmed', effectiveOn: '2026-02-09', saidAs });
    expect((await found('equinox')).map((event: { id: string }) => event.id)).toEqual([id]);
    await tell(id, { status: 'confirmed', effectiveOn: '2026-02-10', knownOn: '2026-02-10', place: 'Bürgenstock' });
    expect((await found('burgenstock')).map((event: { id: string }) => event.id)).toEqual([id]);
  });

  it('moves what is postponed, and keeps what was announced', async () => {
    const { id } = await room.record(AHEAD);
    const { body } = await tell(id, {
      status: 'postponed',
      effectiveOn: '2026-02-09',
      window: '2026-03',
      place: 'Geneva',
    });
    expect(body).toMatchObject({ status: 'postponed', when: '2026-03', place: 'Geneva', saidAs: null });
    expect(body.statusChanges[0]).toMatchObject({ status: 'announced', window: '2026-02-10' });
  });

  it.each([
    ['deadline', { when: '2014-01-20/2014-07-20' }, 'when'],
    ['commitment', { when: '2014-01-20', deadline: '2014-07-20' }, 'term'],
  ])('keeps the first window of a %s through every extension', async (kind, given, name) => {
    const { id, ...event } = await room.record({ kind, ...given, knownOn: '2014-01-20', timezone: null });
    const windows = [event[name], '2014-11-24', '2015-06-30', '2015-07-13'];
    for (const [at, day] of ['2014-07-18', '2014-11-24', '2015-06-30'].entries()) {
      const status = kind === 'deadline' ? 'extended' : 'standing';
      const entry = { status, effectiveOn: day, knownOn: day, window: windows[at + 1] };
      expect((await tell(id, entry)).status).toBe(201);
    }
    const { body } = await room.say('researcher', `GET /api/events/${id}`);
    const said = body.statusChanges.map(({ window }: { window: string }) => window);
    expect([said, body[name]]).toEqual([windows, windows.at(-1)]);
    expect(windows[0]).toMatch(/2014-07-20$/);
    const then = await room.say('researcher', `GET /api/events/${id}?knownOn=2014-03-01`);
    expect(then.body[name]).toBe(windows[0]);
  });

  it('leaves the window alone where the entry is not the newest', async () => {
    const { id } = await room.record(AHEAD);
    await tell(id, { status: 'confirmed', effectiveOn: '2026-02-09', window: '2026-02-10' });
    const { body } = await tell(id, { status: 'announced', effectiveOn: '2026-02-08', window: '2026-04' });
    expect(body).toMatchObject({ status: 'confirmed', when: '2026-02-10' });
  });

  it.each<[string, object, string, string]>([
    ['what is no status of the kind', { status: 'tabled', effectiveOn: '2026-02-09' }, '/status', 'unknown_status'],
    ['what comes too soon', { status: 'held', effectiveOn: '2026-02-09' }, '/effectiveOn', 'window_not_begun'],
    [
      'what a later entry contradicts',
      { status: 'overtaken', effectiveOn: '2026-02-07' },
      '/effectiveOn',
      'contradicts_later_entry',
    ],
  ])('refuses %s, and says what may be', async (_, entry, pointer, code) => {
    const { id } = await room.record(AHEAD);
    await tell(id, { status: 'postponed', effectiveOn: '2026-02-08' });
    const { status, body } = await tell(id, entry);
    expect([status, body.code, body.errors]).toMatchObject([409, 'conflict', [{ pointer, code }]]);
    expect(body.moves).toEqual(expect.arrayContaining(['announced', 'confirmed', 'postponed']));
    expect(body.moves).not.toContain((entry as { status: string }).status);
  });

  it('refuses what may not follow', async () => {
    const { id } = await room.record();
    const { status, body } = await tell(id, { status: 'announced', effectiveOn: '2026-02-09' });
    expect([status, body.errors, body.moves]).toMatchObject([
      409,
      [{ pointer: '/status', code: 'illegal_transition', detail: 'It is held and cannot become announced.' }],
      ['denied'],
    ]);
  });

  it('of two entries that exclude one another takes one', async () => {
    const { id } = await room.record(AHEAD);
    await tell(id, { status: 'cancelled', effectiveOn: '2026-02-09' });
    const both = await Promise.all([1, 2].map(() => tell(id, { status: 'confirmed', effectiveOn: '2026-02-09' })));
    const denials = await Promise.all([1, 2].map(() => tell(id, { status: 'cancelled', effectiveOn: '2026-02-09' })));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(denials.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('stands when a version is restored', async () => {
    const event = await room.record(AHEAD);
    await room.say('researcher', `PATCH /api/events/${event.id}`, { title: 'Another title', participations: [] }, 1);
    await tell(event.id, { status: 'cancelled', effectiveOn: '2026-02-09' });
    const restore = `POST /api/events/${event.id}/revisions/1/restore`;
    const { status, body } = await room.say('researcher', restore, { reason: 'It was right' }, 3);
    expect([status, body]).toMatchObject([200, { title: event.title, version: 4, status: 'cancelled' }]);
    expect(body.participations).toEqual(event.participations);
    expect(body.statusChanges).toHaveLength(2);
    expect((await room.say('researcher', restore, {}, 3)).status).toBe(412);
    expect((await room.say('researcher', restore.replace('/1/', '/9/'), {}, 4)).status).toBe(404);
  });
});
