import { BundleImportService } from '../../src/imports/bundle-import.service.js';
import { readBundle } from '../../src/imports/read-bundle.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const TARIFFS = {
  title: 'Tariff dispute',
  sentence: 'Two states on the duties that each lays on the other’s goods.',
  translations: { fr: { title: 'Différend tarifaire', sentence: 'Deux États et leurs droits de douane.' } },
  languages: ['en', 'fr'],
  licence: 'CC BY 4.0',
  parties: ['us', 'iran'],
  mediators: ['oman'],
  issues: [{ labels: { en: 'Duties', fr: 'Droits de douane' } }, { slug: 'quotas', labels: { en: 'Quotas' } }],
};

const AUTHORSHIP = { author: 'Test', authorId: null, reason: null };
const POSITION = { issue: 'duties', actor: 'iran', stance: 'none at all', stances: { fr: 'aucun' } };

async function open(given: object = {}) {
  const { body } = await room.say('editor', 'POST /api/dossiers', { ...TARIFFS, ...given });
  return body;
}

describe('a dossier', () => {
  it('has issues, sides, a sentence and a licence of its own, in the language asked for', async () => {
    const made = await open();
    expect(made).toMatchObject({
      ...{ title: TARIFFS.title, sentence: TARIFFS.sentence, licence: 'CC BY 4.0' },
      ...{ parties: [{ slug: 'us' }, { slug: 'iran' }], mediators: [{ slug: 'oman' }] },
      sides: { parties: ['us', 'iran'], mediators: ['oman'] },
      issues: [
        { slug: 'duties', label: 'Duties' },
        { slug: 'quotas', label: 'Quotas' },
      ],
    });
    const { body } = await room.say('researcher', `GET /api/dossiers/${made.slug}?lang=fr`);
    expect([body.title, body.sentence, ...body.issues.map(({ label }: any) => label)]).toEqual([
      ...['Différend tarifaire', 'Deux États et leurs droits de douane.', 'Droits de douane', 'Quotas'],
    ]);
    expect(body.words).toEqual(made.words);
    const { body: issues } = await room.say('researcher', `GET /api/dossiers/${made.slug}/issues?lang=fr`);
    expect(issues.items).toEqual(body.issues);
  });

  it('keeps an issue that events are about, under whatever name', async () => {
    const made = await open();
    const path = `/api/dossiers/${made.slug}`;
    await room.record({ dossier: made.slug, issues: [{ issue: 'duties' }] });
    const without = { issues: [{ slug: 'quotas', labels: { en: 'Quotas' } }] };
    const refused = await room.say('editor', `PUT ${path}/issues`, without, made.version);
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'issue_in_use']);
    const renamed = { issues: [{ slug: 'duties', labels: { en: 'Tariffs' } }, { labels: { en: 'Rules of origin' } }] };
    const { body } = await room.say('editor', `PUT ${path}/issues`, renamed, made.version);
    expect(body.issues.map(({ slug, label }: any) => [slug, label])).toEqual([
      ['duties', 'Tariffs'],
      ['rules-of-origin', 'Rules of origin'],
    ]);
    const { body: history } = await room.say('editor', `GET ${path}/revisions`);
    expect(history.items[0].difference).toMatchObject([{ op: 'replace', path: '/issues' }]);
  });

  it('goes out and comes in with all of it', async () => {
    const made = await open({ slug: 'to-and-fro', refPrefix: 'TAF' });
    const citations = ['report', 'denial'].map((source) => ({ source, quote: 'None.', language: 'en' }));
    const reported = { ...POSITION, reportedBy: 'oman', citation: 1, moved: 'harder' };
    await room.publish({ dossier: made.slug, citations, issues: [POSITION, reported] });
    const { body: bundle } = await room.say('editor', `GET /api/dossiers/${made.slug}/bundle.json`);
    expect(bundle.dossier).toMatchObject({ sentence: TARIFFS.sentence, parties: ['us', 'iran'], mediators: ['oman'] });
    expect(bundle.events[0].issues[1]).toEqual(reported);
    const other = JSON.parse(JSON.stringify(bundle).replaceAll('to-and-fro', 'fro-and-to').replaceAll('TAF', 'FAT'));
    await room.app.get(BundleImportService).import(await readBundle(other), AUTHORSHIP);
    const { body: again } = await room.say('editor', 'GET /api/dossiers/fro-and-to/bundle.json');
    expect(again).toEqual(other);
  });
});

describe('a position', () => {
  it('may be told by another, and is that of whom it is told of', async () => {
    const { slug } = await open();
    const citations = ['report', 'denial'].map((source) => ({ source, quote: 'None.', language: 'en' }));
    const issues = [{ ...POSITION, reportedBy: 'oman', citation: 1, moved: 'harder' }];
    const event = await room.publish({ dossier: slug, knownOn: '2026-02-06', citations, issues });
    const asked = `/api/positions?dossier=${slug}&issue=duties`;
    const { body } = await room.say(null, `GET ${asked}&lang=fr`);
    expect(body.sides).toMatchObject([
      { side: { slug: 'us' }, positions: [] },
      {
        side: { slug: 'iran' },
        positions: [
          {
            ...{ stance: 'aucun', reportedBy: { slug: 'oman' }, moved: 'harder', event: { id: event.id } },
            quotes: [{ source: { slug: 'denial' } }],
          },
        ],
      },
    ]);
    // It rests on a page of 8 February, and nobody could know before.
    const { body: before } = await room.say(null, `GET ${asked}&knownOn=2026-02-07`);
    expect(before.sides.flatMap(({ positions }: any) => positions)).toEqual([]);
    // The United States act in nothing that was known by the day on which the event was.
    const { body: then } = await room.say(null, `GET ${asked}&knownOn=2026-02-08`);
    expect(then.sides.map(({ side }: any) => side.slug)).toEqual(['iran']);
  });

  it('of an event says in French what was translated, and always what was written', async () => {
    const { slug } = await open();
    const event = await room.publish({ dossier: slug, issues: [POSITION] });
    const { body } = await room.say(null, `GET /api/events/${event.id}?lang=fr`);
    expect(body.issues).toMatchObject([{ label: 'Droits de douane', stance: 'aucun', writtenStance: 'none at all' }]);
  });

  it('rests on nothing once its citation is taken out', async () => {
    const { slug } = await open();
    const made = await room.record({ dossier: slug, issues: [{ ...POSITION, citation: 0 }] });
    expect(made.issues[0].citation).toBe(made.citations[0].id);
    const { body } = await room.say('researcher', `PATCH /api/events/${made.id}`, { citations: [] }, made.version);
    expect(body.issues).toMatchObject([{ citation: null }]);
  });

  it.each([
    [{ ...POSITION, citation: 3 }, '/issues/0/citation', 'no_such_citation'],
    [{ ...POSITION, reportedBy: 'nobody' }, '/issues/0/reportedBy', 'unknown_reference'],
    [{ ...POSITION, moved: 'sideways' }, '/issues/0/moved', 'is_in'],
    [{ issue: 'duties', moved: 'new' }, '/issues/0/actor', 'half_a_position'],
    [{ issue: 'enrichment' }, '/issues/0/issue', 'unknown_reference'],
  ])('is refused where it makes no sense: %j', async (issue, pointer, code) => {
    const { slug } = await open();
    const body = { dossier: slug, kind: 'talks', title: 'Talks', when: '2026-02-06', knownOn: '2026-02-06' };
    const answer = await room.say('researcher', 'POST /api/events', { ...body, issues: [issue] });
    expect([answer.status, answer.body.errors[0]]).toMatchObject([400, { pointer, code }]);
  });
});
