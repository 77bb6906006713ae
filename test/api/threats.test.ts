import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  const tenures = [
    { body: 'iran', office: 'Minister', from: '2026-01-01', to: null },
    { body: 'us', office: 'Envoy', from: '2025-01-01', to: '2025-12-31' },
  ];
  const minister = { name: 'A Minister', slug: 'minister', type: 'person', tenures, confirmed: true };
  const { status, body } = await room.say('editor', 'POST /api/actors', minister);
  expect([status, body]).toEqual([201, expect.anything()]);
});
afterAll(() => room.close());

const THREAT = { dossier: 'iran-us', kind: 'threat', title: 'Threat', when: '2026-02-06', knownOn: '2026-02-06' };
const by = (actor: string, role: string) => ({ actor, role });

describe('a threat', () => {
  it.each([
    ['a speaker for its target', [by('us', 'party'), by('iran', 'target'), by('minister', 'speaker')], 2],
    ['an author who speaks for its target', [by('minister', 'author'), by('iran', 'target')], 0],
    ['its target', [by('iran', 'target'), by('iran', 'author')], 1],
  ])('is not uttered by %s', async (_, participations, at) => {
    const { status, body } = await room.say('researcher', 'POST /api/events', { ...THREAT, participations });
    const mistake = { pointer: `/participations/${at}/role`, code: 'threat_by_its_target' };
    expect([status, body.errors]).toMatchObject([400, [mistake]]);
  });

  it('is by its author, whoever is named first', async () => {
    const participations = [by('iran', 'target'), by('us', 'author'), by('oman', 'speaker')];
    const { status, body } = await room.say('researcher', 'POST /api/events', { ...THREAT, participations });
    expect([status, body.authors]).toMatchObject([201, [{ slug: 'us' }]]);
    const added = { actor: 'minister', role: 'speaker' };
    const refused = await room.say('researcher', `POST /api/events/${body.id}/participations`, added);
    expect([refused.status, refused.body.errors]).toMatchObject([
      400,
      [{ pointer: '/role', code: 'threat_by_its_target' }],
    ]);
  });

  it.each(['threat', 'commitment', 'proposal', 'deadline'])('is published with its author: a %s', async (kind) => {
    const nobody = { ...THREAT, kind, participations: [by('us', 'speaker'), by('iran', 'target')] };
    const missing = [400, [{ pointer: '/participations', code: 'author_missing' }]];
    const refused = await room.say('editor', 'POST /api/events', { ...nobody, review: 'published' });
    expect([refused.status, refused.body.errors]).toMatchObject(missing);

    const { body: draft } = await room.say('researcher', 'POST /api/events', nobody);
    const publish = () => room.say('editor', `POST /api/events/${draft.id}/review`, { to: 'published' }, '*');
    const tooEarly = await publish();
    expect([tooEarly.status, tooEarly.body.errors]).toMatchObject(missing);
    await room.say('researcher', `POST /api/events/${draft.id}/participations`, by('us', 'author'));
    expect((await publish()).body).toMatchObject({ review: 'published', authors: [{ slug: 'us' }] });

    const participations = nobody.participations;
    const taken = await room.say('editor', `PATCH /api/events/${draft.id}`, { participations, reason: 'x' }, '*');
    expect([taken.status, taken.body.errors]).toMatchObject(missing);
  });

  it.each([
    ['held the office at another time', { ...THREAT, when: '2025-06-01', knownOn: '2025-06-01' }],
    ['makes a promise', { ...THREAT, kind: 'commitment' }],
  ])('may name as speaker somebody of the target who %s', async (_, event) => {
    const participations = [by('us', 'author'), by('iran', 'target'), by('minister', 'speaker')];
    const { status, text } = await room.say('researcher', 'POST /api/events', { ...event, participations });
    expect([status, text]).toEqual([201, text]);
  });
});
