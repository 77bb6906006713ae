import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { addActor, addDossier, addSource } from '../support/write.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

/** How an event rests on a record of each kind: its change, and what names it. */
interface Resting {
  readonly of: string;
  readonly path: string;
  readonly change: object;
  readonly make: (slug: string) => Promise<unknown>;
  readonly event: (slug: string) => object;
}

const cited = (source: string, more: object = {}) => ({ citations: [{ source, ...more }] });
const entry = (more: object) => ({
  statusChanges: [{ status: 'held', effectiveOn: '2026-02-06', knownOn: '2026-02-06', ...more }],
});
const person = (slug: string, tenures: object[] = []) =>
  room.say('researcher', 'POST /api/actors', { slug, name: slug, type: 'person', tenures });

const ofActor = (of: string, event: Resting['event'], make: Resting['make'] = (slug) => addActor(room, { slug })) => ({
  ...{ of, path: '/api/actors/', change: { country: 'OM' } },
  ...{ make, event },
});
const ofSource = (of: string, event: Resting['event']) => ({
  ...{ of, path: '/api/sources/', change: { title: 'Another title' }, event },
  make: (slug: string) => addSource(room, { slug, publishedOn: '2026-02-06' }),
});
const ofPublisher = (of: string, source: (publisher: string) => object) => ({
  ...{ of, path: '/api/publishers/', change: { reliability: 'A' } },
  event: (slug: string) => cited(`source-of-${slug}`),
  async make(slug: string) {
    await room.say('researcher', 'POST /api/publishers', { slug, name: slug });
    await addSource(room, { slug: `source-of-${slug}`, publishedOn: '2026-02-06', ...source(slug) });
  },
});

const RESTING: Resting[] = [
  ofActor('an actor that takes part', (actor) => ({ participations: [{ actor, role: 'party' }] })),
  ofActor('an actor whose words are cited', (speaker) => cited('report', { speaker })),
  ofActor('an actor that said what became of it', (saidBy) => entry({ saidBy })),
  ofActor('an actor that has a position', (actor) => ({ issues: [{ issue: 'sanctions', actor, stance: 'None.' }] })),
  ofActor('an actor that reports a position', (reportedBy) => ({
    issues: [{ issue: 'sanctions', actor: 'us', stance: 'None.', reportedBy }],
  })),
  ofActor('a person who speaks', (speaker) => cited('report', { speaker }), person),
  ofActor(
    'a body that somebody of it takes part for',
    (slug) => ({ participations: [{ actor: `envoy-of-${slug}`, role: 'party' }] }),
    async (slug) => {
      await addActor(room, { slug });
      await person(`envoy-of-${slug}`, [{ office: 'Envoy', body: slug }]);
    },
  ),
  ofActor(
    'a party to the dossier',
    (slug) => ({ dossier: `dossier-of-${slug}` }),
    async (slug) => {
      await addActor(room, { slug });
      await addDossier(room, `dossier-of-${slug}`);
      await room.say('editor', `PATCH /api/dossiers/dossier-of-${slug}`, { parties: [slug] }, 1);
    },
  ),
  ofSource('a source that is cited', (source) => cited(source)),
  ofSource('a source of what became of it', (source) => entry({ source })),
  ofSource('a source of an act', (source) => ({
    kind: 'agreement',
    participations: [
      { actor: 'iran', role: 'party', acts: [{ act: 'signed', on: '2026-02-06', source }] },
      { actor: 'us', role: 'party' },
    ],
  })),
  ofPublisher('the publisher of a source', (publisher) => ({ publisher })),
  ofPublisher('an agency that a source carries', (agency) => ({ agencies: [agency] })),
  ofPublisher('whoever wrote the text of a source', (textOf) => ({ textOf })),
  {
    ...{ of: 'a dossier', path: '/api/dossiers/', change: { summary: 'About something else' } },
    make: (slug) => addDossier(room, slug),
    event: (dossier) => ({ dossier }),
  },
];

describe('what published events rest on', () => {
  it.each(RESTING)('is for an editor to correct, and for a reason: $of', async ({ of, path, change, make, event }) => {
    const slug = of.replaceAll(' ', '-');
    await make(slug);
    const request = `PATCH ${path}${slug}`;
    const { id, version } = await room.record(event(slug));
    expect((await room.say('researcher', request, change, '*')).status).toBe(200);
    const published = await room.say('editor', `POST /api/events/${id}/review`, { to: 'published' }, version);
    expect([published.status, published.status === 200 ? '' : published.text]).toEqual([200, '']);

    const refused = await room.say('researcher', request, change, '*');
    expect([refused.status, refused.body.reason]).toEqual([
      403,
      { code: 'may_only_suggest', parameters: { role: 'researcher', review: 'published' } },
    ]);
    const unexplained = await room.say('editor', request, change, '*');
    expect(unexplained.body).toMatchObject({ status: 400, errors: [{ pointer: '/reason', code: 'reason_missing' }] });
    expect((await room.say('editor', request, { ...change, reason: 'So it says' }, '*')).status).toBe(200);
  });

  it('is for a researcher again once no published event does', async () => {
    await addSource(room, { slug: 'let-go', publishedOn: '2026-02-06' });
    const { id, version } = await room.publish(cited('let-go'));
    const request = 'PATCH /api/sources/let-go';
    expect((await room.say('researcher', request, { title: 'Another' }, '*')).status).toBe(403);
    await room.say('editor', `POST /api/events/${id}/review`, { to: 'retracted', comment: 'Untrue' }, version);
    expect((await room.say('researcher', request, { title: 'Another' }, '*')).status).toBe(200);
  });

  it('keeps the issues of a dossier, too', async () => {
    await addDossier(room, 'with-issues');
    await room.publish({ dossier: 'with-issues' });
    const issues = [{ labels: { en: 'Tariffs' } }];
    const request = 'PUT /api/dossiers/with-issues/issues';
    expect((await room.say('researcher', request, { issues }, '*')).status).toBe(403);
    expect((await room.say('editor', request, { issues }, '*')).status).toBe(400);
    expect((await room.say('editor', request, { issues, reason: 'What it is about' }, '*')).status).toBe(200);
  });
});
