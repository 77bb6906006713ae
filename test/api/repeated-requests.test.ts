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

describe('what is judged, merged, restored or made by itself, sent again with its Idempotency-Key', () => {
  it.each(['accept', 'reject'])('is one answer to a suggestion: %s', async (answer) => {
    const { id, version } = await room.publish();
    const suggestion = { baseVersion: version, changes: { place: 'Rome' }, reason: 'A slip' };
    const { body } = await room.say('researcher', `POST /api/events/${id}/suggestions`, suggestion);
    const path = `/api/events/${id}/suggestions/${body.items[0].id}/${answer}`;
    const [first, again] = await twice(path, { comment: 'Seen' }, { 'if-match': `"${version}"` });
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
  });

  it('is one actor, one source, one dossier, and one merge', async () => {
    const document = { url: 'https://example.org/once', publisher: 'P', title: 'Once', language: 'en' };
    const made = [
      ...(await twice('/api/actors', { name: 'Twice', type: 'person' })),
      ...(await twice('/api/sources', { ...document, publishedOn: '2026-02-06' })),
      ...(await twice('/api/dossiers', { title: 'Once and again' })),
    ];
    expect(made.map(({ status }) => status)).toEqual(Array(6).fill(201));
    for (const at of [0, 2, 4]) expect(made[at + 1]?.body).toEqual(made[at]?.body);
    const { body: other } = await room.say('researcher', 'POST /api/actors', { name: 'Other', type: 'person' });
    const merges = await twice(`/api/actors/${other.id}/merge`, { into: made[0]?.body.id, reason: 'The same' });
    expect(merges.map(({ status, body }) => [status, body.id])).toEqual(Array(2).fill([200, made[0]?.body.id]));
  });

  it('is one version restored, and one event brought back', async () => {
    const { id, version } = await room.record();
    const changed = await room.say('editor', `PATCH /api/events/${id}`, { place: 'Rome' }, version);
    const match = { 'if-match': `"${changed.body.version}"` };
    const restored = await twice(`/api/events/${id}/revisions/1/restore`, {}, match);
    expect(restored.map(({ status, body }) => [status, body.version])).toEqual(
      Array(2).fill([200, Number(version) + 2]),
    );
    await room.say('editor', `DELETE /api/events/${id}?reason=A%20slip`, undefined, Number(version) + 2);
    const back = await twice(`/api/events/${id}/undelete`, {});
    expect(back.map(({ status, body }) => [status, body.version])).toEqual(Array(2).fill([200, Number(version) + 4]));
  });
});
