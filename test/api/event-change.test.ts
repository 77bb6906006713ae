import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

describe('a change', () => {
  it('changes what is given and leaves the rest', async () => {
    const event = await room.record();
    const change = { place: 'Muscat', format: 'indirect', reason: 'Better known' };
    const { status, body, headers } = await room.say('researcher', `PATCH /api/events/${event.id}`, change, 1);
    expect([status, headers.get('etag')]).toEqual([200, '"2"']);
    const { reason: _, ...fields } = change;
    expect(body).toEqual({ ...event, ...fields, version: 2, updatedAt: body.updatedAt });
    const { body: history } = await room.say('researcher', `GET /api/events/${event.id}/revisions`);
    expect(history.items[0]).toMatchObject({
      ...{ version: 2, author: 'The researcher', reason: 'Better known' },
      difference: [
        { op: 'replace', path: '/format', value: 'indirect', was: null },
        { op: 'replace', path: '/place', value: 'Muscat', was: null },
      ],
    });
  });

  it('that changes nothing is no version', async () => {
    const event = await room.record();
    const { status, body } = await room.say('researcher', `PATCH /api/events/${event.id}`, { title: event.title }, 1);
    expect([status, body]).toEqual([200, event]);
  });

  it('moves the window and what follows from it', async () => {
    const event = await room.record();
    const { body } = await room.say('researcher', `PATCH /api/events/${event.id}`, { when: '2026-02' }, 1);
    expect(body).toMatchObject({ earliest: '2026-01-31T20:00:00.000Z', precision: 'month' });
  });

  it('of a list keeps the parts that it names, adds and removes others, in its order', async () => {
    const event = await room.record();
    const [iran, oman] = event.participations;
    const participations = [
      { id: oman.id, actor: 'oman', role: 'host' },
      { actor: 'us', role: 'party' },
    ];
    const citations = [
      { source: 'denial', stance: 'disputes' },
      { ...cited(event), claims: [{ field: 'place', value: 'Rome' }] },
    ];
    const change = { participations, citations };
    const { body } = await room.say('researcher', `PATCH /api/events/${event.id}`, change, 1);
    expect(body.participations).toMatchObject([
      { id: oman.id, actor: { slug: 'oman' }, role: 'host' },
      { actor: { slug: 'us' }, role: 'party' },
    ]);
    expect(JSON.stringify(body)).not.toContain(iran.id);
    expect(body.citations.map(({ id }: { id: string }) => id)).toEqual([expect.any(String), event.citations[0].id]);
    expect(body.claims).toMatchObject([{ field: 'place', citation: event.citations[0].id, knownOn: '2026-02-06' }]);
  });

  it('of a list leaves the claims of a citation alone that are not in it', async () => {
    const event = await room.record({ citations: [{ source: 'report', claims: [{ field: 'place', value: 'Rome' }] }] });
    const citations = [{ id: event.citations[0].id, source: 'report', credibility: 1 }];
    const { body } = await room.say('researcher', `PATCH /api/events/${event.id}`, { citations }, 1);
    expect([body.claims, body.citations[0].credibility]).toEqual([event.claims, 1]);
  });

  it.each<[string, object, number, string, string]>([
    [
      'an id that is no part of it',
      { participations: [{ id: '0190a000-0000-7000-8000-000000000000', actor: 'us', role: 'party' }] },
      400,
      '/participations/0/id',
      'unknown_part',
    ],
    ['null for its title', { title: null }, 400, '/title', 'matches'],
    ['a state of review', { review: 'published' }, 400, '/review', 'whitelist_validation'],
    ['a kind that its ledger does not fit', { kind: 'threat' }, 409, '/kind', 'unknown_status'],
    ['a window after it was held', { when: '2026-03' }, 409, '/when', 'window_not_begun'],
  ])('to %s is refused', async (_, change, expected, pointer, code) => {
    const event = await room.record();
    const { status, body } = await room.say('researcher', `PATCH /api/events/${event.id}`, change, 1);
    expect([status, body.errors]).toEqual([
      expected,
      expect.arrayContaining([expect.objectContaining({ pointer, code })]),
    ]);
    expect((await room.say('researcher', `GET /api/events/${event.id}`)).body).toEqual(event);
  });
});

describe('two people at once', () => {
  it('are asked which version they mean', async () => {
    const event = await room.record();
    const { status, body } = await room.say('researcher', `PATCH /api/events/${event.id}`, { place: 'Rome' });
    expect([status, body.code]).toEqual([428, 'if_match_missing']);
  });

  it('write one after the other; the second is told what is there now', async () => {
    const event = await room.record();
    const places = ['Rome', 'Geneva', 'Oslo', 'Doha'];
    const answers = await Promise.all(
      places.map((place) => room.say('researcher', `PATCH /api/events/${event.id}`, { place }, 1)),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect([won.length, answers.filter(({ status }) => status === 412).length]).toEqual([1, 3]);
    for (const { body, headers } of answers.filter(({ status }) => status === 412)) {
      expect([body.code, body.version, headers.get('etag')]).toEqual(['stale', 2, '"2"']);
      expect(body.current).toEqual(won[0]?.body);
    }
  });
});

describe('what is published', () => {
  it('is corrected by editors, for a reason', async () => {
    const { id } = await room.publish();
    const correct = (role: 'researcher' | 'editor', change: object) =>
      room.say(role, `PATCH /api/events/${id}`, change, 1);
    expect((await correct('researcher', { place: 'Rome', reason: 'I say so' })).status).toBe(403);
    const { status, body } = await correct('editor', { place: 'Rome' });
    expect([status, body.errors[0]]).toMatchObject([400, { pointer: '/reason', code: 'reason_missing' }]);
    expect((await correct('editor', { place: 'Rome', reason: 'The ministry says so' })).status).toBe(200);
    const { body: history } = await room.say(null, `GET /api/events/${id}/revisions`);
    expect(history.items[0]).toMatchObject({ reason: 'The ministry says so', author: null, authorRole: 'editor' });
  });
});

describe('deleting', () => {
  it('hides an event everywhere, for a reason, until it is brought back', async () => {
    const event = await room.publish({ title: 'Deleted by mistake' });
    const path = `/api/events/${event.id}`;
    expect((await room.say('researcher', `DELETE ${path}?reason=x`, undefined, 1)).status).toBe(403);
    expect((await room.say('editor', `DELETE ${path}`, undefined, 1)).body.errors[0].pointer).toBe('/reason');
    expect((await room.say('editor', `DELETE ${path}?reason=Never%20happened`, undefined, 1)).status).toBe(204);
    for (const role of [null, 'editor'] as const) {
      expect((await room.say(role, `GET ${path}`)).status).toBe(404);
      expect((await room.say(role, 'GET /api/events?q=mistake')).body.total).toBe(0);
    }
    expect((await room.say('editor', `PATCH ${path}`, { place: 'Rome', reason: 'x' }, 2)).status).toBe(404);
    const back = await room.say('editor', `POST ${path}/undelete`, { reason: 'It did' });
    expect([back.status, back.body]).toEqual([200, { ...event, version: 3, updatedAt: back.body.updatedAt }]);
    const { body } = await room.say('editor', `GET ${path}/revisions`);
    expect(body.items.map(({ reason }: { reason: string }) => reason)).toEqual(['It did', 'Never happened', null]);
    expect((await room.say('editor', `POST ${path}/undelete`, {})).status).toBe(404);
  });
});

/** The first citation as it would be sent back. */
function cited({ citations: [{ source, speaker, ...rest }] }: any): object {
  return { ...rest, source: source.slug, speaker: speaker?.slug };
}
