import { startTestApp, type TestApp } from '../support/app.js';
import { ask, slugs } from '../support/ask.js';
import { DOSSIER, type Words } from '../support/demo-dossier.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: 'today' });
  demarche.setNow('2026-11-01T00:00:00Z');
});
afterAll(() => demarche.close());

const BY_SLUG = `/api/dossiers/${DOSSIER.dossier.slug}`;

it('knows of the Israeli attack on 13 June 2025, as all the world did, and not the day before', async () => {
  const attack = 'israel-strikes-2025-06-13';
  expect(await slugs(demarche, 'knownOn=2025-06-13')).toContain(attack);
  expect(await slugs(demarche, 'knownOn=2025-06-12')).not.toContain(attack);
});

it('knows no day of the second Geneva round on 14 February 2026, and the 17th on the day after', async () => {
  const geneva = async (day: string) => {
    const { body } = await ask(demarche, `/api/events?from=2026-02-01&to=2026-03-31&limit=500&knownOn=${day}`);
    const found = body.items.find(({ slug }: { slug: string }) => slug === 'geneva-round-2-2026-02-17');
    return [found?.status, found?.when];
  };
  expect(await geneva('2026-02-14')).toEqual([
    expect.not.stringMatching(/^(confirmed|held)$/),
    expect.not.stringMatching(/^2026-02-17$/),
  ]);
  expect(await geneva('2026-02-15')).toEqual(['confirmed', '2026-02-17']);
});

it('names on 5 February 2026 nobody of the Muscat talks who was named on the 6th, nor how they were held', async () => {
  const asOf = async (day: string) => {
    const { body } = await ask(demarche, `/api/events/IRUS-2026-013?knownOn=${day}`);
    const actors = body.participations.map(({ actor }: { actor: { slug: string } }) => actor.slug) as string[];
    return [body.format, actors.sort()];
  };
  expect(await asOf('2026-02-05')).toEqual([null, ['araghchi', 'iran', 'oman', 'us']]);
  const held = ['albusaidi', 'araghchi', 'cooper', 'iran', 'kushner', 'oman', 'us', 'witkoff'];
  expect(await asOf('2026-02-06')).toEqual(['proximity', held]);
});

it('knows on 12 April 2025 of no place of the second round, and on the 14th that it is Rome', async () => {
  const round = 'rome-round-2-2025-04-19';
  const asOf = async (day: string) => {
    const { body } = await ask(demarche, `/api/events/IRUS-2025-008?knownOn=${day}`);
    const actors = body.participations.map(({ actor }: { actor: { slug: string } }) => actor.slug) as string[];
    return [
      body.place,
      body.country,
      actors.includes('italy'),
      (await slugs(demarche, `q=rome&knownOn=${day}`)).includes(round),
    ];
  };
  expect(await asOf('2025-04-12')).toEqual([null, null, false, false]);
  expect(await asOf('2025-04-14')).toEqual(['Rome', 'IT', true, true]);
});

describe('as of 5 February 2026', () => {
  const DAY = '2026-02-05';
  const words = (texts: readonly (Words | undefined)[]) => texts.flatMap((text) => Object.values(text ?? {}));
  const told = (isLater: boolean) =>
    new Set(
      DOSSIER.events.flatMap(({ tellings, statusChanges, citations, issues }) => [
        ...tellings
          .filter(({ knownOn }) => knownOn > DAY === isLater)
          .flatMap(({ title, summary }) => words([title, summary])),
        ...statusChanges
          .filter(({ knownOn }) => knownOn > DAY === isLater)
          .flatMap(({ note, notes }) => [...(note ? [note] : []), ...words([notes])]),
        ...(issues ?? []).filter(({ knownOn }) => knownOn > DAY === isLater).map(({ stance }) => stance),
        ...citations.filter(({ source }) => published(source) > DAY === isLater).flatMap(({ quote }) => quote ?? []),
      ]),
    );

  it.each(['en', 'fr'])(
    'no answer in %s tells anything that the public learnt on the 6th or later',
    async (language) => {
      const titles = DOSSIER.sources.filter(({ publishedOn }) => publishedOn <= DAY).map(({ title }) => title);
      const known = [...told(false), ...titles];
      const later = [...told(true)].filter((text) => text.length > 30 && !known.some((other) => other.includes(text)));
      expect(later.length).toBeGreaterThan(500);
      const written = later.map(asInJson);
      for (const path of await answers()) {
        const { text } = await ask(demarche, `${path}${path.includes('?') ? '&' : '?'}lang=${language}&knownOn=${DAY}`);
        expect([path, written.filter((words) => text.includes(words))]).toEqual([path, []]);
      }
    },
  );

  it('and every answer as of today tells some of it', async () => {
    const later = [...told(true)].map(asInJson);
    for (const path of LISTS) {
      const { text } = await ask(demarche, path);
      expect([path, later.some((words) => text.includes(words))]).toEqual([path, true]);
    }
  });

  async function answers(): Promise<string[]> {
    const { body } = await ask(demarche, `/api/events?limit=500&knownOn=${DAY}`);
    const refs = body.items.map(({ ref }: { ref: string }) => ref) as string[];
    return [...LISTS, ...refs.flatMap((ref) => ['', '/chain', '/accounts'].map((part) => `/api/events/${ref}${part}`))];
  }
});

const LISTS = [
  '/api/events?limit=500',
  '/api/timeline',
  '/api/follow-ups?limit=500',
  '/api/undertakings?limit=500',
  '/api/narratives?sides=us&sides=iran&limit=500',
  '/api/positions?issue=enrichment',
  '/api/places',
  '/api/network',
  '/api/tension?from=2025-01-01',
  `${BY_SLUG}/briefing?from=2025-01-01&to=2026-12-31`,
  `${BY_SLUG}/briefing.md?from=2025-01-01&to=2026-12-31`,
  `${BY_SLUG}/bundle.json`,
  '/api/exports/events.csv?raw=true',
];

function published(slug: string): string {
  return DOSSIER.sources.find((source) => source.slug === slug)?.publishedOn ?? '';
}

/** Words as they stand in an answer. */
function asInJson(words: string): string {
  return JSON.stringify(words).slice(1, -1);
}
