import { startTestApp, type TestApp } from '../support/app.js';
import type { Answer } from '../support/ask.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';
import { addActor, addDossier, addSource } from '../support/write.js';

let demarche: TestApp;
let researcher: string;
let editor: string;
let reader: string;
beforeAll(async () => {
  demarche = await startTestApp();
  researcher = (await signIn(demarche, 'researcher')).cookie;
  editor = (await signIn(demarche, 'editor')).cookie;
  reader = (await signIn(demarche, 'reader')).cookie;
  await addDossier(demarche, 'iran-us');
  for (const slug of ['iran', 'oman', 'araghchi']) await addActor(demarche, { slug });
  await addSource(demarche, { slug: 'report', publishedOn: '2026-02-07' });
});
afterAll(() => demarche.close());

const TALKS = {
  dossier: 'iran-us',
  kind: 'talks',
  title: 'Talks in Muscat',
  when: '2026-02-06',
  timezone: 'Asia/Muscat',
};
const WHOLE = {
  ...TALKS,
  title: 'Indirect talks in Muscat',
  participations: [
    { actor: 'iran', role: 'party' },
    { actor: 'OMAN', role: 'mediator' },
  ],
  citations: [
    {
      source: 'report',
      quote: 'A very good start.',
      language: 'en',
      speaker: 'araghchi',
      credibility: 2,
      claims: [{ field: 'format', value: 'indirect' }],
    },
  ],
  reason: 'From the wires',
};

const create = (body: object, cookie: string | null = researcher): Promise<Answer> =>
  send(demarche, cookie, 'POST /api/events', body);

describe('a new event', () => {
  it('is written whole, as a draft, in one revision', async () => {
    const earlier = await create({ ...TALKS, title: 'Announcement', knownOn: '2026-02-04' });
    const { status, body, headers } = await create({
      ...WHOLE,
      links: [{ type: 'follows_up', to: earlier.body.id }],
    });
    expect([status, headers.get('etag'), headers.get('location')]).toEqual([201, '"1"', `/api/events/${body.id}`]);
    expect(body).toMatchObject({
      ...{ ref: null, slug: 'indirect-talks-in-muscat', review: 'draft', version: 1 },
      ...{ status: 'held', knownOn: '2026-02-07', intensity: 3 },
      participations: [
        { actor: { slug: 'iran' }, role: 'party' },
        { actor: { slug: 'oman' }, role: 'mediator' },
      ],
      citations: [{ source: { slug: 'report' }, speaker: { slug: 'araghchi' }, stance: 'reports', credibility: 2 }],
      claims: [{ field: 'format', value: 'indirect', knownOn: '2026-02-07' }],
      statusChanges: [{ status: 'held', effectiveOn: '2026-02-06', knownOn: '2026-02-07' }],
      links: { outgoing: [{ type: 'follows_up', event: { id: earlier.body.id } }] },
    });
    const history = await send(demarche, researcher, `GET /api/events/${body.id}/revisions`);
    expect(history.body.items).toMatchObject([{ version: 1, author: 'The researcher', reason: 'From the wires' }]);
    expect(Object.keys(history.body.items[0].difference[0].value.links)).toHaveLength(1);
  });

  it('that lies ahead is announced, for the window it is announced for', async () => {
    const { body } = await create({ ...TALKS, when: '2026-02-10', knownOn: '2026-02-07', place: 'Muscat' });
    expect(body.statusChanges).toMatchObject([
      { status: 'announced', effectiveOn: '2026-02-07', window: '2026-02-10', place: 'Muscat' },
    ]);
  });

  it('gets a slug of its own', async () => {
    const twice = { ...TALKS, title: 'The same title', knownOn: '2026-02-06' };
    const slugs = await Promise.all([create(twice), create(twice), create(twice)]);
    expect(slugs.map(({ body }) => body.slug).sort()).toEqual([
      'the-same-title',
      'the-same-title-2',
      'the-same-title-3',
    ]);
  });

  it.each<[string, object, string, string]>([
    ['a title that says nothing', { title: ' ' }, '/title', 'matches'],
    ['a field that there is not', { colour: 'red' }, '/colour', 'whitelist_validation'],
    ['a date that cannot be', { when: '2026-02-30' }, '/when', 'is_edtf'],
    ['null for what takes none', { knownOn: null }, '/knownOn', 'is_day'],
    ['no day that it was known', { citations: [] }, '/knownOn', 'known_on_missing'],
    ['a dossier that is not there', { dossier: 'nowhere' }, '/dossier', 'unknown_reference'],
    [
      'an actor that is not there',
      { participations: [{ actor: 'x', role: 'party' }] },
      '/participations/0/actor',
      'unknown_reference',
    ],
    ['a link to nothing', { links: [{ type: 'about', to: 'IR-2026-999' }] }, '/links/0/to', 'unknown_reference'],
    [
      'a quote in no language',
      { citations: [{ source: 'report', quote: 'Yes.' }] },
      '/citations/0/language',
      'quote_without_language',
    ],
    [
      'a claim on a format that there is not',
      { citations: [{ source: 'report', claims: [{ field: 'format', value: 'telepathic' }] }] },
      '/citations/0/claims/0/value',
      'claim_not_a_format',
    ],
    [
      'one actor twice in a role',
      {
        participations: [
          { actor: 'iran', role: 'party' },
          { actor: 'iran', role: 'party' },
        ],
      },
      '/participations/1',
      'given_twice',
    ],
    [
      'a ledger that the lifecycle forbids',
      {
        statusChanges: [
          { status: 'held', effectiveOn: '2026-02-06', knownOn: '2026-02-07' },
          { status: 'announced', effectiveOn: '2026-02-07', knownOn: '2026-02-07' },
        ],
      },
      '/statusChanges/1',
      'illegal_transition',
    ],
    ['text that no database can hold', { summary: 'a\0b' }, '/summary', 'unstorable_character'],
    ['half a character', { title: 'half \ud83d' }, '/title', 'unstorable_character'],
  ])('is refused with %s', async (_, wrong, pointer, code) => {
    const { status, body } = await create({ ...WHOLE, ...wrong });
    expect([status, body.errors]).toEqual([400, expect.arrayContaining([expect.objectContaining({ pointer, code })])]);
  });

  it.each<[string, () => string | null, object, number]>([
    ['nobody signed in', () => null, {}, 401],
    ['a reader', () => reader, {}, 403],
    ['a researcher who publishes', () => researcher, { review: 'published' }, 403],
    ['a researcher who hands it in', () => researcher, { review: 'in_review' }, 201],
    ['an editor who publishes', () => editor, { review: 'published' }, 201],
  ])('of %s is answered as it must be', async (_, cookie, more, expected) => {
    expect((await create({ ...WHOLE, ...more }, cookie())).status).toBe(expected);
  });
});
