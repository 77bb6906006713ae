import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const suggest = (role: 'researcher' | 'editor', id: string, changes: object, baseVersion = 1) =>
  room.say(role, `POST /api/events/${id}/suggestions`, { baseVersion, changes, reason: 'The ministry says so' });

/** The queue, page by page. */
async function queue(limit: number): Promise<any[]> {
  const items: any[] = [];
  for (let cursor = ''; ;) {
    const { body } = await room.say('editor', `GET /api/review?limit=${limit}${cursor}`);
    items.push(...body.items);
    if (body.nextCursor === null) {
      expect(body.total).toBe(items.length);
      return items;
    }
    cursor = `&cursor=${body.nextCursor}`;
  }
}

describe('what waits for review', () => {
  it('is one list, the longest waiting first, whatever page it is read by', async () => {
    const first = await room.record({ title: 'Handed in first' });
    await room.say('researcher', `POST /api/events/${first.id}/review`, { to: 'in_review', comment: 'Look' }, 1);
    const published = await room.publish({ title: 'Published' });
    const [{ id: suggestion }] = (await suggest('researcher', published.id, { place: 'Rome' })).body.items;
    const last = await room.record({ title: 'Handed in at once', review: 'in_review' });
    // What is written while it waits does not send it to the end.
    await room.say('editor', `PATCH /api/events/${first.id}`, { place: 'Muscat' }, 2);

    const all = await queue(50);
    expect(all).toMatchObject([
      {
        id: first.id,
        ref: null,
        kind: 'talks',
        dossier: { slug: 'iran-us' },
        author: 'The researcher',
        reason: 'Look',
      },
      { id: published.id, ref: published.ref, suggestion, author: 'The researcher', reason: 'The ministry says so' },
      { id: last.id, ref: null, title: 'Handed in at once', suggestion: null, reason: null },
    ]);
    expect(await queue(1)).toEqual(all);
    expect((await room.say('editor', 'GET /api/review?cursor=x')).status).toBe(400);
  });

  it('is left once it is published or sent back', async () => {
    const { id } = await room.record({ review: 'in_review' });
    expect(await queue(50)).toContainEqual(expect.objectContaining({ id }));
    await room.say('editor', `POST /api/events/${id}/review`, { to: 'draft', comment: 'Whose words?' }, 1);
    expect(await queue(50)).not.toContainEqual(expect.objectContaining({ id }));
  });
});

describe('the change that a reviewer judges', () => {
  it('of a new event is the whole of it, with what it cites', async () => {
    const { id } = await room.record({ review: 'in_review' });
    const { body } = await room.say('editor', `GET /api/events/${id}/review`);
    expect(body).toMatchObject({
      base: null,
      difference: [{ op: 'add', path: '', value: expect.objectContaining({ tellings: expect.anything() }) }],
    });
    expect(body.citations).toMatchObject([{ source: { slug: 'report' }, quote: 'A very good start.', speaker: null }]);
    expect(Object.values(body.names)).toContain('iran');
  });

  it('of one that was published before begins at what readers saw', async () => {
    const { id } = await room.publish();
    await room.say('editor', `POST /api/events/${id}/review`, { to: 'retracted', comment: 'Wrong place' }, 1);
    await room.say('editor', `POST /api/events/${id}/review`, { to: 'draft' }, 2);
    await room.say('researcher', `PATCH /api/events/${id}`, { place: 'Oslo' }, 3);
    const { body } = await room.say('editor', `GET /api/events/${id}/review`);
    expect(body).toMatchObject({ base: 1, difference: [{ path: '/place', value: 'Oslo' }, { path: '/review' }] });
  });

  it('that somebody suggests shows before and after, and cites what would be cited', async () => {
    const event = await room.publish({ place: 'Muscat' });
    const [{ id: citation }] = event.citations;
    const citations = [
      { id: citation, source: 'report' },
      { source: 'denial', quote: 'In Rome.', language: 'en', claims: [ROME] },
    ];
    const [{ id }] = (await suggest('researcher', event.id, { place: 'Rome', citations })).body.items;
    const { body } = await room.say('researcher', `GET /api/events/${event.id}/suggestions/${id}`);
    expect(body).toMatchObject({ base: 1, changedSince: [], suggestion: { id, state: 'open' }, claims: [ROME] });
    expect(body.difference).toContainEqual({ op: 'replace', path: '/place', was: 'Muscat', value: 'Rome' });
    expect(body.citations).toMatchObject([
      { id: citation, source: { slug: 'report' }, quote: null },
      { source: { slug: 'denial' }, quote: 'In Rome.' },
    ]);
    await room.say('editor', `PATCH /api/events/${event.id}`, { place: 'Oslo', reason: 'x' }, 1);
    const { body: late } = await room.say('editor', `GET /api/events/${event.id}/suggestions/${id}`);
    expect(late).toMatchObject({ changedSince: ['place'], difference: body.difference.map(() => ({})) });
  });

  it('is told to nobody else, and of nothing that is not there', async () => {
    const { id } = await room.publish();
    for (const path of [`events/${id}/review`, `events/${id}/suggestions/${id}`, 'suggestions']) {
      expect([path, (await room.say('reader', `GET /api/${path}`)).status]).toEqual([path, 403]);
      expect([path, (await room.say(null, `GET /api/${path}`)).status]).toEqual([path, 401]);
    }
    expect((await room.say('editor', `GET /api/events/${id}/suggestions/${id}`)).status).toBe(404);
    expect((await room.say('editor', 'GET /api/events/IRUS-1999-001/review')).status).toBe(404);
  });

  it('cannot be told of a suggestion that links to what has been deleted since', async () => {
    const earlier = await room.publish({ title: 'Earlier' });
    const event = await room.publish();
    const links = [{ type: 'follows_up', to: earlier.ref }];
    const [{ id }] = (await suggest('researcher', event.id, { links })).body.items;
    await room.say('editor', `DELETE /api/events/${earlier.id}?reason=Twice`, undefined, 1);
    expect((await room.say('editor', `GET /api/events/${event.id}/suggestions/${id}`)).status).toBe(409);
  });
});

describe('one’s own suggestions', () => {
  it('tell what became of them, newest first, and of nobody else’s', async () => {
    const { id, ref, title } = await room.publish();
    const [{ id: older }] = (await suggest('editor', id, { place: 'Rome' })).body.items;
    const newer = (await suggest('editor', id, { place: 'Oslo' })).body.items[1].id;
    await room.say('editor', `POST /api/events/${id}/suggestions/${older}/reject`, { comment: 'Muscat it was' });
    const { body } = await room.say('editor', 'GET /api/suggestions?limit=1');
    expect(body).toMatchObject({ items: [{ id: newer, ref, title, state: 'open' }], total: 2 });
    const { body: rest } = await room.say('editor', `GET /api/suggestions?limit=1&cursor=${body.nextCursor}`);
    expect(rest).toMatchObject({
      items: [{ id: older, state: 'rejected', comment: 'Muscat it was' }],
      nextCursor: null,
    });
    expect((await room.say('administrator', 'GET /api/suggestions')).body).toMatchObject({ items: [], total: 0 });
  });
});

const ROME = { field: 'place', value: 'Rome' };
