import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { addUser, cookieFor, signIn } from '../support/people.js';
import { openReceiver } from '../support/receiver.js';
import { send } from '../support/send.js';
import { until } from '../support/until.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom({ environment: { ALERTS_LOOPBACK: 'on' } });
});
afterAll(() => room.close());

/** A researcher nobody else in this file is, with a desk that nothing lies on yet. */
async function begin() {
  const { cookie, viewer } = await signIn(room, 'researcher');
  const say = (request: string, body?: unknown, ifMatch?: number | string) =>
    send(room, cookie, request, body, ifMatch);
  const draft = async (title: string, given: object = {}) =>
    (
      await say('POST /api/events', {
        dossier: 'iran-us',
        kind: 'talks',
        title,
        when: '2026-02-06',
        knownOn: '2026-02-06',
        ...given,
      })
    ).body;
  const desk = async (): Promise<any> => (await say('GET /api/desk')).body;
  return { say, draft, desk, id: viewer.userId };
}

const titles = ({ items }: { items: { title: string }[] }): string[] => items.map(({ title }) => title);

describe('the desk', () => {
  it('tells drafts, what was handed in and what came back with a comment apart', async () => {
    const { say, draft, desk } = await begin();
    const [back, waiting] = [await draft('Sent back'), await draft('Handed in')];
    await draft('Begun');
    const changed = await draft('Thought better of');
    for (const { id } of [back, waiting, changed]) {
      await say(`POST /api/events/${id}/review`, { to: 'in_review' }, '*');
    }
    await say(`POST /api/events/${changed.id}/review`, { to: 'draft' }, '*');
    await room.say('editor', `POST /api/events/${back.id}/review`, { to: 'draft', comment: 'Whose words?' }, '*');
    const { returned, drafts, handedIn, waiting: counts, dossiers } = await desk();
    expect([returned, drafts, handedIn].map(titles)).toEqual([
      ['Sent back'],
      ['Thought better of', 'Begun'],
      ['Handed in'],
    ]);
    expect(returned.items[0]).toMatchObject({
      review: 'draft',
      because: { author: 'The editor', text: 'Whose words?' },
    });
    expect(counts).toEqual({ returned: 1, assigned: 0, news: 0 });
    expect(dossiers).toMatchObject([{ slug: 'iran-us', isPublic: false, unpublished: expect.any(Number) }]);
  });

  it('has what somebody is asked to see to, until it is published or somebody else is asked', async () => {
    const { say, desk, id: me } = await begin();
    const { id } = await room.record({ title: 'Somebody should look' });
    const path = `/api/events/${id}/assignment`;
    expect((await say(`GET ${path}`)).body).toEqual({ assignment: null });
    const asked = await room.say('editor', `PUT ${path}`, { user: me, note: 'Find the communiqué' });
    expect(asked.body).toMatchObject({
      assignment: { user: { id: me }, note: 'Find the communiqué', author: 'The editor' },
    });
    expect((await desk()).assigned).toMatchObject({
      total: 1,
      items: [{ id, because: { author: 'The editor', text: 'Find the communiqué' } }],
    });
    await room.say('editor', `POST /api/events/${id}/review`, { to: 'in_review' }, '*');
    await room.say('editor', `POST /api/events/${id}/review`, { to: 'published' }, '*');
    expect((await desk()).assigned.total).toBe(0);
    expect((await say(`DELETE ${path}`)).status).toBe(204);
    expect((await say(`GET ${path}`)).body).toEqual({ assignment: null });
  });

  it('asks nobody who may not write', async () => {
    const { id } = await room.record();
    const reader = await addUser(room, 'reader');
    const { status, body } = await room.say('editor', `PUT /api/events/${id}/assignment`, { user: reader.userId });
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '/user', code: 'not_a_writer' }]]);
    expect((await room.say('reader', 'GET /api/desk')).status).toBe(403);
    expect((await room.say('researcher', 'GET /api/people')).body.items).not.toContainEqual(
      expect.objectContaining({ id: reader.userId }),
    );
  });

  it('tells what others said of one’s events, and what became of one’s suggestions, until it was seen', async () => {
    const { say, draft, desk } = await begin();
    const { id } = await draft('Talked about');
    await say(`POST /api/events/${id}/comments`, { comment: 'My own note' });
    await room.say('editor', `POST /api/events/${id}/comments`, { comment: 'Which day was it?' });
    const published = await room.publish({ title: 'Of somebody else' });
    const suggested = await say(`POST /api/events/${published.id}/suggestions`, {
      ...{ baseVersion: 1, changes: { place: 'Rome' }, reason: 'The ministry says so' },
    });
    const [{ id: suggestion }] = suggested.body.items;
    await room.say('editor', `POST /api/events/${published.id}/suggestions/${suggestion}/reject`, {
      comment: 'It was Oslo',
    });
    const { news } = await desk();
    expect(news).toMatchObject([
      {
        what: 'answer',
        accepted: false,
        isNew: true,
        said: { text: 'It was Oslo' },
        event: { title: 'Of somebody else' },
      },
      { what: 'comment', isNew: true, said: { author: 'The editor', text: 'Which day was it?' }, event: { id } },
    ]);
    expect((await say('GET /api/desk/waiting')).body).toEqual({ returned: 0, assigned: 0, news: 2 });
    expect((await say('POST /api/desk/seen')).status).toBe(204);
    expect((await say('GET /api/desk/waiting')).body.news).toBe(0);
    expect((await desk()).news.map(({ isNew }: { isNew: boolean }) => isNew)).toEqual([false, false]);
  });

  it('says who deleted which of one’s drafts, and why', async () => {
    const { draft, desk } = await begin();
    const { id } = await draft('Recorded twice');
    await room.say('editor', `DELETE /api/events/${id}?reason=Twice`, undefined, '*');
    expect((await desk()).deleted).toMatchObject({
      total: 1,
      items: [{ id, because: { author: 'The editor', text: 'Twice' } }],
    });
  });
});

describe('alerts of the desk', () => {
  it('tell who said, asked and sent back what, each once, and not a word of what is not published', async () => {
    room.setNow(new Date().toISOString());
    const receiver = await openReceiver();
    const { say, draft, id: me } = await begin();
    const comment = (id: string, text: string) =>
      room.say('editor', `POST /api/events/${id}/comments`, { comment: text });
    const review = (id: string, to: string) =>
      room.say('editor', `POST /api/events/${id}/review`, { to, comment: 'Whose words?' }, '*');
    const ask = (id: string) => room.say('editor', `PUT /api/events/${id}/assignment`, { user: me, note: 'Look' });
    const { id: mine } = await draft('A secret draft');
    await comment(mine, 'Before she asked to be told');
    const wanted = { way: 'webhook', target: receiver.address };
    expect((await room.say('reader', 'POST /api/follows/desk', wanted)).status).toBe(403);
    const { body: made } = await say('POST /api/follows/desk', { ...wanted, name: 'My desk' });
    expect(made).toMatchObject({ about: 'desk', filter: '', kinds: expect.arrayContaining(['returned']) });

    await comment(mine, 'A secret word');
    await say(`POST /api/events/${mine}/comments`, { comment: 'Her own' });
    await say(`POST /api/events/${mine}/review`, { to: 'in_review' }, '*');
    await review(mine, 'draft');
    await comment((await room.record({ title: 'Nothing to do with her' })).id, 'A word of others');
    const { id: others } = await room.record({ title: 'A secret of others' });
    await ask(others);
    const { id: published } = await room.publish({ title: 'Seen by everybody' });
    await ask(published);
    await comment(published, 'A public event, and what is said of it is not');
    const told = () =>
      receiver.received.flatMap(({ body }) =>
        body.data.alerts.map(({ kind, author, event }: any) => [kind, author, event.id, event.title]),
      );
    const arrive = (count: number) =>
      until(
        () => Promise.resolve(told()),
        (all) => all.length >= count,
      );
    const all = [
      ['comment', 'The editor', mine, undefined],
      ['returned', 'The editor', mine, undefined],
      ['assigned', 'The editor', others, undefined],
      ['comment', 'The editor', published, 'Seen by everybody'],
    ];
    expect(await arrive(4)).toEqual(all);
    expect(receiver.received.map(({ text }) => text).join('')).not.toMatch(/secret|[Ww]ord|Look|what is said/);

    // Whoever may write no more is told no more of it.
    const become = (role: string) => room.dataSource.query('UPDATE users SET role = $2 WHERE id = $1', [me, role]);
    await become('reader');
    await comment(mine, 'While she was a reader');
    await until(
      () =>
        room.dataSource.query<object[]>(
          `SELECT FROM changes c, alert_progress p WHERE NOT pg_visible_in_snapshot(c.xid, p.snapshot::pg_snapshot)`,
        ),
      (rows) => rows.length === 0,
    );
    await become('researcher');
    await comment(others, 'Once she was none any more');
    expect(await arrive(5)).toEqual([...all, ['comment', 'The editor', others, undefined]]);
    await receiver.close();
  });
});

describe('the filter by author', () => {
  it('finds what somebody began, for those who see drafts, and nothing for readers', async () => {
    const { say, draft, id } = await begin();
    await draft('Mine');
    await room.publish({ title: 'Not mine' });
    const shown = async (query: string) => titles((await say(`GET /api/events?${query}`)).body);
    expect(await shown(`author=${id}`)).toEqual(['Mine']);
    expect(await shown(`author=${id}&review=published`)).toEqual([]);
    expect(await shown('author=nobody')).toEqual([]);
    const editor = await addUser(room, 'editor');
    const cookie = await cookieFor(room, editor.email);
    const talks = {
      dossier: 'iran-us',
      kind: 'talks',
      title: 'An editor’s',
      when: '2026-02-06',
      knownOn: '2026-02-06',
      review: 'published',
    };
    await send(room, cookie, 'POST /api/events', talks);
    expect(await shown(`author=${editor.userId}`)).toEqual(['An editor’s']);
    expect((await room.say(null, `GET /api/events?author=${editor.userId}`)).body.total).toBe(0);
  });
});
