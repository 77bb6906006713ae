import { ask } from '../support/ask.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { send } from '../support/people.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

/** Sends the same request twice with one key; both answers. */
async function twice(path: string, body: object, more: Record<string, string> = {}) {
  const headers = { cookie: room.cookies.editor, 'idempotency-key': `once ${path}`, ...more };
  const first = await ask(room, path, send('POST', body, headers));
  return [first, await ask(room, path, send('POST', body, headers))] as const;
}

describe('editorial work that is sent again with its Idempotency-Key', () => {
  it('is one comment', async () => {
    const { id } = await room.record();
    const [first, again] = await twice(`/api/events/${id}/comments`, { comment: 'Once' });
    expect([first.status, again.status, again.body.items.length]).toEqual([201, 201, 1]);
    expect(again.body).toEqual(first.body);
  });

  it('is one suggestion', async () => {
    const { id, version } = await room.publish();
    const body = { baseVersion: version, changes: { place: 'Rome' }, reason: 'A slip' };
    const [first, again] = await twice(`/api/events/${id}/suggestions`, body);
    expect([first.status, again.status, again.body.items.length]).toEqual([201, 201, 1]);
  });

  it('is one step of review, with one comment, and no stale version', async () => {
    const { id, version } = await room.record();
    const body = { to: 'in_review', comment: 'Please check' };
    const [first, again] = await twice(`/api/events/${id}/review`, body, { 'if-match': `"${version}"` });
    expect([first.status, again.status, again.body.version]).toEqual([200, 200, Number(version) + 1]);
    const { body: comments } = await room.say('editor', `GET /api/events/${id}/comments`);
    expect(comments.items).toHaveLength(1);
  });

  it('is refused where the key stood for something else', async () => {
    const { id } = await room.record();
    const headers = { cookie: room.cookies.editor, 'idempotency-key': 'another' };
    const say = (comment: string) => ask(room, `/api/events/${id}/comments`, send('POST', { comment }, headers));
    expect([(await say('One')).status, (await say('Two')).body.code]).toEqual([201, 'idempotency_key_reused']);
  });
});
