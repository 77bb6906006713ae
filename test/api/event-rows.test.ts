import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const row = (n: number, given: object = {}) => ({
  ...{ kind: 'statement', title: `Row ${n}`, when: '2026-02-06', knownOn: '2026-02-06' },
  participations: [{ actor: 'iran', role: 'speaker' }],
  ...given,
});
const write = (events: object[]) => room.say('researcher', 'POST /api/dossiers/iran-us/drafts', { events });
const total = async () => (await room.say('researcher', 'GET /api/events?dossier=iran-us')).body.total as number;

describe('the rows of a table', () => {
  it('are written together as drafts, each with a history and an address of its own', async () => {
    const { status, body } = await write([row(1), row(1), row(2, { title: 'Row' })]);
    expect([status, body.ids.length]).toEqual([201, 3]);
    const slugs = [];
    for (const id of body.ids) {
      const { body: event } = await room.say('researcher', `GET /api/events/${id}`);
      expect(event).toMatchObject({ review: 'draft', ref: null, version: 1, status: 'reported' });
      slugs.push(event.slug);
    }
    expect(slugs).toEqual(['row-1', 'row-1-2', 'row']);
    expect((await room.say(null, 'GET /api/events?dossier=iran-us')).body.total).toBe(0);
  });

  it('are all refused where one is wrong, with what is wrong in each', async () => {
    const before = await total();
    const unknown = [{ actor: 'nobody', role: 'speaker' }];
    const { status, body } = await write([
      row(3),
      row(4, { participations: unknown }),
      row(5, { participations: unknown }),
    ]);
    expect([status, body.errors]).toMatchObject([
      400,
      [
        { pointer: '/events/1/participations/0/actor', code: 'unknown_reference' },
        { pointer: '/events/2/participations/0/actor', code: 'unknown_reference' },
      ],
    ]);
    const dates = await write([row(6, { when: 'soon' }), row(7), row(8, { title: undefined })]);
    const pointers = dates.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining([expect.stringMatching(/^\/events\/0\/when/)]));
    const untitled = await write([row(9), row(10, { title: undefined })]);
    expect([untitled.status, untitled.body.errors[0].pointer]).toMatchObject([
      400,
      expect.stringMatching(/^\/events\/1\//),
    ]);
    expect(await total()).toBe(before);
  });

  it('are for those who write, and of a dossier that is there', async () => {
    expect((await room.say('reader', 'POST /api/dossiers/iran-us/drafts', { events: [row(1)] })).status).toBe(403);
    const { status, body } = await room.say('researcher', 'POST /api/dossiers/nowhere/drafts', { events: [row(1)] });
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '/dossier', code: 'unknown_reference' }]]);
  });
});
