import type { components } from '../../client/src/api/schema.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask, slugs } from '../support/ask.js';
import { addDossier, addEvent, entry } from '../support/write.js';

type Summary = components['schemas']['EventSummaryDto'];

let demarche: TestApp;
let all: Summary[];
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-01T00:00:00Z');
  await addEvent(demarche, {
    dossierId: await addDossier(demarche, 'other'),
    slug: 'other-statement',
    when: '../1999',
    title: '100% sure_thing c:\\path',
  });
  all = (await ask(demarche, '/api/events?limit=500')).body.items as Summary[];
});
afterAll(() => demarche.close());

/** What a filter must show, worked out here from the whole list. */
const those = (fits: (event: Summary) => boolean): string[] => all.filter(fits).map(({ slug }) => slug);
const acts = ({ participations }: Summary, actors: string[] | null, roles: string[] | null): boolean =>
  participations.some(({ actor, role }) => (actors?.includes(actor.slug) ?? true) && (roles?.includes(role) ?? true));

describe('filters by what an event is', () => {
  it.each<[string, (event: Summary) => boolean]>([
    ['dossier=other', ({ dossier }) => dossier.slug === 'other'],
    ['dossier=iran-us-2025-2026', ({ dossier }) => dossier.slug !== 'other'],
    ['dossier=iran-us-2025-2026&dossier=other', () => true],
    ['dossier=nowhere', () => false],
    ['actor=oman', (event) => acts(event, ['oman'], null)],
    ['actor=oman&actor=qatar', (event) => acts(event, ['oman', 'qatar'], null)],
    ['role=host', (event) => acts(event, null, ['host'])],
    ['actor=oman&role=observer', (event) => acts(event, ['oman'], ['observer'])],
    ['actor=oman&role=mediator&role=host', (event) => acts(event, ['oman'], ['mediator', 'host'])],
    ['actor=nobody', () => false],
    ['kind=talks', ({ kind }) => kind === 'talks'],
    ['kind=talks&kind=threat', ({ kind }) => kind === 'talks' || kind === 'threat'],
    ['status=lapsed', ({ status }) => status === 'lapsed'],
    ['status=lapsed&status=held', ({ status }) => status === 'lapsed' || status === 'held'],
    [
      'kind=talks&status=held&actor=oman',
      (event) => event.kind === 'talks' && event.status === 'held' && acts(event, ['oman'], null),
    ],
    ['disputed=true', ({ disputed }) => disputed.length > 0],
    ['overdue=true', ({ overdue }) => overdue],
    ['review=published', () => true],
    ['review=draft', () => false],
  ])('%s', async (query, fits) => {
    expect(await slugs(demarche, query)).toEqual(those(fits));
  });

  it('takes ids as well as slugs', async () => {
    const oman = all.flatMap(({ participations }) => participations).find(({ actor }) => actor.slug === 'oman')
      ?.actor.id;
    const other = all.find(({ slug }) => slug === 'other-statement')?.dossier.id;
    expect(await slugs(demarche, `actor=${oman}`)).toEqual(await slugs(demarche, 'actor=oman'));
    expect(await slugs(demarche, `dossier=${other}`)).toEqual(['other-statement']);
  });

  it('finds the events that cite a document, by its slug or id', async () => {
    const sources = (await ask(demarche, '/api/sources?limit=500')).body.items as components['schemas']['SourceDto'][];
    const { id, slug, eventCount } = sources.reduce((most, one) => (one.eventCount > most.eventCount ? one : most));
    const found = await slugs(demarche, `source=${slug}`);
    expect(found).toHaveLength(eventCount);
    for (const event of found) {
      const { body } = await ask(demarche, `/api/events/${all.find((one) => one.slug === event)!.ref}`);
      const { citations, statusChanges } = body as components['schemas']['EventDetailDto'];
      expect([...citations, ...statusChanges].map(({ source }) => source?.id)).toContain(id);
    }
    expect(await slugs(demarche, `source=${id}`)).toEqual(found);
    const { body } = await ask(demarche, '/api/events/IRUS-2026-013');
    const [announced] = (body as components['schemas']['EventDetailDto']).statusChanges;
    expect(await slugs(demarche, `source=${announced!.source!.slug}`)).toContain(body.slug);
    expect(await slugs(demarche, 'source=nowhere')).toEqual([]);
  });

  it('counts in total what it shows', async () => {
    const { body } = await ask(demarche, '/api/events?kind=talks&limit=1');
    expect(body.total).toBe(those(({ kind }) => kind === 'talks').length);
  });
});

describe('filters by time', () => {
  const overlap = (from: string | null, to: string | null) => (event: Summary) =>
    (event.earliest === null || to === null || event.earliest <= to) &&
    (event.latest === null || from === null || event.latest >= from);

  it.each<[string, string | null, string | null]>([
    ['from=2026-02-06&to=2026-02-06', '2026-02-06T00:00:00.000Z', '2026-02-06T23:59:59.999Z'],
    ['from=2026-02', '2026-02-01T00:00:00.000Z', null],
    ['to=2025-04', null, '2025-04-30T23:59:59.999Z'],
    ['from=2026-02&to=2026-02', '2026-02-01T00:00:00.000Z', '2026-02-28T23:59:59.999Z'],
    ['from=2026-07-20', '2026-07-20T00:00:00.000Z', null],
    ['to=1990', null, '1990-12-31T23:59:59.999Z'],
    ['from=2026-02-06/..', '2026-02-06T00:00:00.000Z', null],
  ])('%s', async (query, from, to) => {
    expect(await slugs(demarche, query)).toEqual(those(overlap(from, to)));
  });

  it('shows what has no end to everyone who looks later', async () => {
    expect(await slugs(demarche, 'from=2099')).toContain('doha-round-2-2026-07');
  });

  it('shows what has no beginning to everyone who looks earlier', async () => {
    expect(await slugs(demarche, 'to=1850')).toEqual(['other-statement']);
  });

  it('shows nothing in a window that ends before it begins', async () => {
    expect(await slugs(demarche, 'from=2026&to=2025')).toEqual([]);
  });
});

describe('overdue', () => {
  it('is what the clock makes of it', async () => {
    const { slug } = await addEvent(demarche, {
      dossierId: await addDossier(demarche),
      kind: 'talks',
      when: '2030-01-10',
      timezone: 'Asia/Muscat',
      statusChanges: [entry('announced', '2030-01-01')],
    });
    demarche.setNow('2030-01-10T19:59:59.999Z');
    expect(await slugs(demarche, 'overdue=true&from=2030')).not.toContain(slug);
    demarche.setNow('2030-01-10T20:00:00.000Z');
    expect(await slugs(demarche, 'overdue=true&from=2030')).toContain(slug);
    demarche.setNow('2026-07-01T00:00:00Z');
  });
});

describe('full text', () => {
  const MUSCAT = 'muscat-talks-2026-02-06';

  it.each([
    ['a word', 'palace OR', false],
    ['a prefix', 'alternat', true],
    ['words in any order', 'talks Muscat Indirect', true],
    ['a phrase', '"alternating talks"', true],
    ['a phrase in the wrong order', '"talks alternating"', false],
    ['a phrase in guillemets', '«alternating talks»', true],
    ['letters in any case', 'INDIRECT', true],
    ['accents that are not there', 'Múscàt', true],
    ['Arabic letters', 'عراقجي', true],
    ['Persian letters for the same name', 'عراقچی', true],
    ['Arabic yeh where Persian is written', 'عراقچي', true],
    ['an Arabic quote', 'لم ينسحب أحد', true],
    ['an Arabic quote with vowel signs', 'يَنسحِب', true],
    ['a Chinese name', '美国', true],
    ['a Chinese name that is not there', '日本', false],
    ['a name in French', 'États-Unis', true],
    ['the same without accents', 'etats-unis', true],
    ['the beginning of a ref', 'IRUS-2026', true],
    ['a word with a hyphen', 'face-to-face', true],
    ['words that a slash joins', 'US/Iran', true],
    ['the end of a ref, hyphen and all', '2026-013', true],
  ])('finds the Muscat talks by %s: %s', async (_, q, found) => {
    const shown = await slugs(demarche, `q=${encodeURIComponent(q)}`);
    expect(shown.includes(MUSCAT)).toBe(found);
  });

  it.each(['Iran semble vouloir', 'l’Iran semble', "l'Iran semble"])(
    'finds %s, whichever apostrophe it has',
    async (q) => {
      expect(await slugs(demarche, `q=${encodeURIComponent(`"${q}"`)}`)).toEqual(['trump-very-good-talks-2026-02-06']);
    },
  );

  it.each(['100% sure_thing', '100%', 'c:\\path', 'sure_th'])('takes %s for what it is', async (q) => {
    expect(await slugs(demarche, `q=${encodeURIComponent(q)}`)).toContain('other-statement');
  });

  it.each(["'", '&|!', '<->', ':*', '(', '\\', '%', '_'])('takes %s without falling over', async (q) => {
    expect((await ask(demarche, `/api/events?q=${encodeURIComponent(q)}`)).status).toBe(200);
  });

  it('leaves everything where nothing is asked', async () => {
    expect(await slugs(demarche, 'q=%20')).toHaveLength((await slugs(demarche, '')).length);
  });

  it('finds an event by its ref, in any case', async () => {
    const ref = all.find(({ slug }) => slug === MUSCAT)?.ref?.toLowerCase();
    expect(await slugs(demarche, `q=${ref}`)).toEqual([MUSCAT]);
  });

  it('does not let one of many words stand for all', async () => {
    expect(await slugs(demarche, 'q=Muscat%20xylophone')).toEqual([]);
  });
});

describe('the strand of talks', () => {
  it('finds its talks, or those of either of two', async () => {
    const dossierId = await addDossier(demarche, 'strands');
    for (const [slug, track] of Object.entries({ e3: 'E3–Iran', us: 'Iran–US', either: 'E3–Iran–US', none: null })) {
      await addEvent(demarche, {
        ...{ dossierId, kind: 'talks', slug, track },
        statusChanges: [entry('announced', '2026-02-06')],
      });
    }
    const shown = (query: string) => slugs(demarche, `dossier=strands&${query}`);
    expect(await shown(`track=${encodeURIComponent('E3–Iran')}`)).toEqual(['e3']);
    expect(
      (await shown(`track=${encodeURIComponent('E3–Iran')}&track=${encodeURIComponent('Iran–US')}`)).sort(),
    ).toEqual(['e3', 'us']);
    expect(await shown('track=nobody')).toEqual([]);
  });
});
