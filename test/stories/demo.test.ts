import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { components } from '../../client/src/api/schema.js';
import { onTheMap } from '../../src/imports/on-the-map.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { DEMO, type WholeBundle } from '../support/demo.js';
import { signIn } from '../support/people.js';

interface Story {
  dossier: string;
  now: string;
  counts: Record<string, number>;
  quoteLanguages: string[];
  scenes: { telling: string; event: string; then: Record<string, unknown> }[];
}

const STORY = JSON.parse(readFileSync(resolve(__dirname, 'demo.story.json'), 'utf8')) as Story;

let demarche: TestApp;
let told: WholeBundle;
let slugOf: Map<string, string>;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow(STORY.now);
  // Notes on sources are for those who see drafts.
  const { cookie } = await signIn(demarche, 'researcher');
  const path = `/api/dossiers/${STORY.dossier}/bundle.json`;
  told = (await ask(demarche, path, { headers: { cookie } })).body as WholeBundle;
  const { data } = await demarche.api.GET('/api/events', { params: { query: { limit: 500 } } });
  slugOf = new Map(data?.items.map(({ id, slug }) => [id, slug]));
});
afterAll(() => demarche.close());

describe('the story of Iran and the United States', () => {
  it.each(STORY.scenes.map((scene) => [scene.telling, scene] as const))('%s', async (_, { event, then }) => {
    const id = [...slugOf].find(([, slug]) => slug === event)?.[0] ?? '';
    const { data } = await demarche.api.GET('/api/events/{id}', { params: { path: { id } } });
    if (!data) throw new Error(`There is no ${event}`);
    expect(state(data)).toMatchObject(then);
  });

  it('has every thing that its file has, by number', () => {
    expect(counts(DEMO)).toEqual(STORY.counts);
    expect(counts(told)).toEqual(STORY.counts);
  });

  it('quotes in five languages', () => {
    const quotes = told.events.flatMap(({ citations }) => citations).filter(({ quote }) => quote);
    expect([...new Set(quotes.map(({ language }) => language))].sort()).toEqual(STORY.quoteLanguages);
  });
});

/** Where the event said something newer than its ledger, the newest entry says it since: an event is what its ledger tells. */
const TOLD_BY_LEDGER: Readonly<Record<string, object>> = {
  'islamabad-talks-2026-04-11': { window: '2026-04-11/2026-04-12' },
  'signing-geneva-2026-06-19': { place: 'Bürgenstock' },
  'burgenstock-2026-06-21': { window: '2026-06-21/2026-06-22' },
  // What expired before its time was up says which time it means.
  'two-weeks-2025-06-19': { window: '2025-06-19/2025-07-03' },
  'end-august-deadline-2025': { window: '2025-08-31' },
  'trump-deadline-2026-02-19': { window: '2026-02-19/2026-03-06' },
  'ceasefire-expiry-2026-04-22': { window: '2026-04-22' },
};

/** What was recorded as known before it began is known since it did. */
const KNOWN_SINCE: Readonly<Record<string, string>> = {
  'un-sanctions-back-2025-09-28': '2025-09-28',
  'final-text-2026-06-12': '2026-06-12',
  'pause-mourning-2026-07-04': '2026-07-04',
};

it('a file of the second format comes out of Démarche as it went in, in the words of the third and on the map', () => {
  const entered = DEMO.events.map(({ title, summary, statusChanges, ...event }) => {
    const knownOn = KNOWN_SINCE[event.slug] ?? event.knownOn;
    return {
      ...{ ...event, knownOn },
      statusChanges: [...statusChanges.slice(0, -1), { ...statusChanges.at(-1), ...TOLD_BY_LEDGER[event.slug] }],
      tellings: [{ knownOn, language: 'en', title: { en: title }, summary: { en: summary } }],
    };
  });
  const { events, placed } = onTheMap(entered);
  expect(placed).toContain('Muscat, OM (23.58, 58.41): 11');
  const names = [...new Set(DEMO.sources.map(({ publisher }) => publisher))];
  const publishers = names.map((name) => ({
    slug: expect.stringMatching(/^[a-z0-9-]+$/) as string,
    name,
    kind: 'article',
  }));
  const sources = DEMO.sources.map((source) => ({ ...source, kind: 'article' }));
  // A dossier that lists no issues has those that its events are about.
  const issues = [...new Set(DEMO.events.flatMap(({ issues: own = [] }) => own.map(({ issue }) => issue)))];
  const dossier = { ...DEMO.dossier, issues: expect.any(Array) as unknown };
  expect(told).toEqual({ ...DEMO, format: 3, dossier, publishers, sources, events });
  expect(told.dossier.issues?.map(({ slug }) => slug).sort()).toEqual(issues.sort());
});

/** What a reader takes from an event, in words. */
function state(event: components['schemas']['EventDetailDto']): Record<string, unknown> {
  const { when, saidAs, place, format, status, overdue, disputed, participations, claims, statusChanges } = event;
  const attribution = new Map(event.citations.map((citation) => [citation.id, citation.attribution]));
  return {
    ...{ when, saidAs, place, format, status, overdue, disputed },
    mediators: participations.filter(({ role }) => role === 'mediator').map(({ actor }) => actor.slug),
    accounts: claims.map(({ field, value, citation }) => `${field}: ${value} (${attribution.get(citation)})`),
    ledger: statusChanges.map((change) => `${change.effectiveOn} ${change.status}`),
    linksTo: event.links.outgoing.map((link) => `${link.type} ${slugOf.get(link.event.id)}`).sort(),
  };
}

function counts({ events, actors, sources }: WholeBundle): Record<string, number> {
  const sum = (list: 'citations' | 'links' | 'participations') =>
    events.reduce((total, event) => total + event[list].length, 0);
  return {
    events: events.length,
    actors: actors.length,
    sources: sources.length,
    citations: sum('citations'),
    links: sum('links'),
    participations: sum('participations'),
  };
}
