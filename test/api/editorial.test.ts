import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const review = (role: 'researcher' | 'editor', id: string, to: string, version: number, comment?: string) =>
  room.say(role, `POST /api/events/${id}/review`, { to, comment }, version);

/** Every route that could tell a reader of an event. */
async function seen(role: 'reader' | null, { id, title }: { id: string; title: string }): Promise<string[]> {
  const paths = [
    `/api/events/${id}`,
    `/api/events/${id}/chain`,
    `/api/events/${id}/revisions`,
    `/api/events/${id}/revisions/1`,
    `/api/events?q=${encodeURIComponent(title)}`,
    '/api/timeline',
    '/api/exports/events.csv',
  ];
  const answers = await Promise.all(paths.map(async (path) => [path, await room.say(role, `GET ${path}`)] as const));
  return answers.filter(([, { status, text }]) => status === 200 && text.includes(title)).map(([path]) => path);
}

describe('editorial work', () => {
  it('leads from a draft over review to what readers see, and to retraction', async () => {
    const event = await room.record({ title: 'Handed in' });
    expect(await seen('reader', event)).toEqual([]);
    expect((await review('researcher', event.id, 'in_review', 1, 'Please check')).status).toBe(200);
    const { body: queue } = await room.say('researcher', 'GET /api/review');
    expect(queue.items).toContainEqual(
      expect.objectContaining({
        id: event.id,
        ref: null,
        author: 'The researcher',
        reason: 'Please check',
        suggestion: null,
      }),
    );
    expect(await seen('reader', event)).toEqual([]);
    const published = await review('editor', event.id, 'published', 2, 'Well done');
    expect(published.body).toMatchObject({ review: 'published', version: 3 });
    expect(await seen(null, event)).toHaveLength(6);
    const { body: history } = await room.say(null, `GET /api/events/${event.id}/revisions`);
    expect(history.items).toMatchObject([{ version: 3, reason: null, difference: [{ op: 'add', path: '' }] }]);
    expect((await review('editor', event.id, 'retracted', 3)).body.errors[0].pointer).toBe('/comment');
    expect((await review('editor', event.id, 'retracted', 3, 'Invented')).status).toBe(200);
    expect(await seen('reader', event)).toEqual([]);
    const { body: comments } = await room.say('researcher', `GET /api/events/${event.id}/comments`);
    expect(comments.items).toMatchObject([
      { version: 2, review: 'in_review', comment: 'Please check', author: 'The researcher' },
      { version: 3, review: 'published', comment: 'Well done', author: 'The editor' },
      { version: 4, review: 'retracted', comment: 'Invented' },
    ]);
  });

  it('is refused with the moves that there are', async () => {
    const { id } = await room.record();
    const publish = await review('researcher', id, 'published', 1);
    expect([publish.status, publish.body.moves]).toEqual([403, ['in_review']]);
    const retract = await review('editor', id, 'retracted', 1, 'x');
    expect([retract.status, retract.body.errors, retract.body.moves]).toMatchObject([
      409,
      [{ pointer: '/to', code: 'illegal_review' }],
      ['in_review', 'published'],
    ]);
    expect((await room.say('editor', `POST /api/events/${id}/review`, { to: 'published' })).status).toBe(428);
  });

  it('is talked about without a new version', async () => {
    const { id } = await room.record();
    const said = await room.say('editor', `POST /api/events/${id}/comments`, { comment: 'Which Rome?' });
    expect([said.status, said.body.items]).toMatchObject([201, [{ comment: 'Which Rome?', version: 1, review: null }]]);
    expect((await room.say('editor', `GET /api/events/${id}`)).body.version).toBe(1);
    for (const path of [`events/${id}/comments`, `events/${id}/suggestions`, 'review']) {
      expect((await room.say('reader', `GET /api/${path}`)).status).toBe(403);
      expect((await room.say(null, `GET /api/${path}`)).status).toBe(401);
    }
  });
});

describe('a suggestion', () => {
  const suggest = (id: string, changes: object, baseVersion = 1) =>
    room.say('researcher', `POST /api/events/${id}/suggestions`, {
      baseVersion,
      changes,
      reason: 'The ministry says so',
    });

  it('is made by an editor’s leave, for the reason it was given', async () => {
    const { id } = await room.publish();
    const suggested = await suggest(id, { place: 'Rome' });
    expect([suggested.status, suggested.body.items[0]]).toMatchObject([
      201,
      { state: 'open', changes: { place: 'Rome' } },
    ]);
    const [{ id: suggestion }] = suggested.body.items;
    const { body: queue } = await room.say('editor', 'GET /api/review');
    expect(queue.items).toContainEqual(expect.objectContaining({ suggestion, title: 'Talks in Muscat' }));
    const path = `/api/events/${id}/suggestions/${suggestion}`;
    expect((await room.say('researcher', `POST ${path}/accept`, {}, 1)).status).toBe(403);
    const accepted = await room.say('editor', `POST ${path}/accept`, { comment: 'Thank you' }, 1);
    expect([accepted.status, accepted.body]).toMatchObject([200, { place: 'Rome', version: 2 }]);
    const { body: history } = await room.say(null, `GET /api/events/${id}/revisions`);
    expect(history.items[0]).toMatchObject({ reason: 'The ministry says so', author: null, authorRole: 'editor' });
    expect((await room.say('editor', `POST ${path}/reject`, {})).status).toBe(409);
  });

  it('does not undo what was changed since', async () => {
    const { id } = await room.publish();
    const [{ id: suggestion }] = (await suggest(id, { place: 'Rome', title: 'Talks' })).body.items;
    await room.say('editor', `PATCH /api/events/${id}`, { place: 'Oslo', reason: 'x' }, 1);
    const path = `/api/events/${id}/suggestions/${suggestion}`;
    const { status, body } = await room.say('editor', `POST ${path}/accept`, {}, 2);
    expect([status, body.errors]).toMatchObject([409, [{ pointer: '/changes/place', code: 'changed_since' }]]);
    expect((await room.say('editor', `POST ${path}/reject`, { comment: 'Oslo it was' })).status).toBe(200);
    const { body: list } = await room.say('researcher', `GET /api/events/${id}/suggestions`);
    expect(list.items).toMatchObject([{ state: 'rejected', decidedBy: 'The editor', comment: 'Oslo it was' }]);
  });

  const AHEAD = { when: '2026-02-10', knownOn: '2026-02-06' };
  const POSTPONED = { status: 'postponed', effectiveOn: '2026-02-09', knownOn: '2026-02-09', window: '2026-03' };

  it('of a ledger entry joins the ledger once it is accepted', async () => {
    const { id } = await room.publish(AHEAD);
    const [{ id: suggestion }] = (await suggest(id, { statusChanges: [{ ...POSTPONED, saidBy: 'oman' }] })).body.items;
    expect((await room.say(null, `GET /api/events/${id}`)).body).toMatchObject({ status: 'announced', version: 1 });
    const path = `/api/events/${id}/suggestions/${suggestion}`;
    const { body: judged } = await room.say('editor', `GET ${path}`);
    expect([judged.changedSince, judged.difference]).toMatchObject([
      [],
      [{ op: 'add', path: expect.stringMatching(/^\/statusChanges\//), value: { status: 'postponed', ordinal: 1 } }],
    ]);
    expect(judged.names[judged.difference[0].value.saidBy]).toBe('oman');
    const accepted = await room.say('editor', `POST ${path}/accept`, {}, 1);
    expect([accepted.status, accepted.body]).toMatchObject([200, { status: 'postponed', when: '2026-03' }]);
    expect(accepted.body.statusChanges.at(-1)).toMatchObject({ window: '2026-03', saidBy: { slug: 'oman' } });
  });

  it('of a ledger entry stands beside another that came between, as long as it may follow', async () => {
    const { id } = await room.publish(AHEAD);
    await suggest(id, { statusChanges: [POSTPONED] });
    const held = { status: 'held', effectiveOn: '2026-02-10', knownOn: '2026-02-10' };
    const { items } = (await suggest(id, { statusChanges: [held] })).body;
    const [first, second] = items.map((item: { id: string }) => `/api/events/${id}/suggestions/${item.id}`);
    const confirmed = { status: 'confirmed', effectiveOn: '2026-02-10', knownOn: '2026-02-10' };
    await room.say('editor', `POST /api/events/${id}/status-changes`, confirmed);
    expect((await room.say('editor', `POST ${first}/accept`, {}, 2)).status).toBe(200);
    await room.say('editor', `POST /api/events/${id}/status-changes`, {
      ...{ ...confirmed, status: 'cancelled', effectiveOn: '2026-02-11', knownOn: '2026-02-11' },
    });
    const late = await room.say('editor', `POST ${second}/accept`, {}, 4);
    expect([late.status, late.body.errors]).toMatchObject([
      409,
      [{ pointer: '/statusChanges/0/effectiveOn', code: expect.any(String) }],
    ]);
    expect((await room.say('editor', `GET ${second}`)).body.suggestion.state).toBe('open');
  });

  it('sets an entry right that it names by its place', async () => {
    const { id } = await room.publish(AHEAD);
    const right = { status: 'announced', effectiveOn: '2026-02-06', knownOn: '2026-02-06', window: '2026-02-12' };
    const [{ id: suggestion }] = (await suggest(id, { statusChanges: [{ ...right, corrects: 0 }] })).body.items;
    const { body } = await room.say('editor', `POST /api/events/${id}/suggestions/${suggestion}/accept`, {}, 1);
    expect(body).toMatchObject({ when: '2026-02-12', statusChanges: [{ ordinal: 0 }, { ordinal: 1 }] });
    expect(body.statusChanges[1].corrects).toBe(body.statusChanges[0].id);
  });

  it.each<[string, object, number, string]>([
    [
      'an entry that may not follow',
      { statusChanges: [{ ...POSTPONED, status: 'tabled' }] },
      409,
      '/statusChanges/0/status',
    ],
    [
      'an entry that is known before it was',
      {
        statusChanges: [
          { status: 'denied', effectiveOn: '2026-02-08', knownOn: '2026-02-08' },
          { status: 'held', effectiveOn: '2026-02-10', knownOn: '2026-02-09' },
        ],
      },
      400,
      '/statusChanges/1/knownOn',
    ],
    [
      'an actor who takes part twice',
      { participations: [1, 2].map(() => ({ actor: 'iran', role: 'party' })) },
      400,
      '/participations/1',
    ],
    [
      'an entry that corrects none',
      { statusChanges: [{ ...POSTPONED, corrects: 7 }] },
      400,
      '/statusChanges/0/corrects',
    ],
    [
      'an entry without a day',
      { statusChanges: [{ ...POSTPONED, knownOn: 'soon' }] },
      400,
      '/changes/statusChanges/0/knownOn',
    ],
    ['a state of review', { review: 'draft' }, 400, '/changes/review'],
    ['a date that cannot be', { when: '2026-02-30' }, 400, '/changes/when'],
    ['a kind that the ledger does not fit', { kind: 'threat' }, 409, '/kind'],
  ])('of %s is refused at once', async (_, changes, status, pointer) => {
    const { id } = await room.publish();
    const answer = await suggest(id, changes);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([status, pointer]);
  });
});
