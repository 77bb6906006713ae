import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { components } from '../../client/src/api/schema.js';
import type { BundleDto } from '../../src/imports/bundle.dto.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { DEMO, READINGS } from '../support/demo.js';

interface Story {
  dossier: string;
  now: string;
  counts: Record<string, number>;
  quoteLanguages: string[];
  scenes: { telling: string; event: string; then: Record<string, unknown> }[];
}

const STORY = JSON.parse(readFileSync(resolve(__dirname, 'demo.story.json'), 'utf8')) as Story;

let demarche: TestApp;
let told: BundleDto;
let slugOf: Map<string, string>;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow(STORY.now);
  told = (await ask(demarche, `/api/dossiers/${STORY.dossier}/bundle.json`)).body as BundleDto;
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
    expect([...new Set(quotes.map(({ quoteLang }) => quoteLang))].sort()).toEqual(STORY.quoteLanguages);
  });
});

describe('the demo file comes out of Démarche as it went in', () => {
  it('with its dossier', () => expect(told.dossier).toMatchObject(DEMO.dossier));
  it('with every actor, name and office', () => expect(told.actors).toEqual(DEMO.actors));
  it('with every source', () => expect(told.sources).toEqual(DEMO.sources));

  it('with every event, participation, citation, quote, link and ledger entry, in order', () => {
    for (const [index, { statusHistory, citations, ...event }] of DEMO.events.entries()) {
      const out = told.events[index];
      expect(out).toMatchObject(event);
      expect(out?.citations).toMatchObject(citations.map(spoken(READINGS[event.slug]?.speakers)));
      if (statusHistory.length > 0)
        expect(out?.statusHistory).toEqual(statusHistory.map(filled(READINGS[event.slug]?.ledger)));
      else expect(out?.statusHistory).toMatchObject([{ status: event.status, on: event.when }]);
    }
  });

  it('with everything that its editor read in the sources', () => {
    const read = told.events.filter(
      ({ claims, saidAs, slug }) => claims?.length !== 0 || saidAs !== undefined || slug in READINGS,
    );
    expect(read.map(({ slug }) => slug).sort()).toEqual(Object.keys(READINGS).sort());
    for (const event of read) {
      const { ledger: _, speakers: __, ...reading } = READINGS[event.slug] ?? {};
      expect(event).toMatchObject({ claims: [], ...reading });
    }
  });
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

function counts({ events, actors, sources }: BundleDto): Record<string, number> {
  const sum = (list: 'citations' | 'links' | 'participants') =>
    events.reduce((total, event) => total + event[list].length, 0);
  return {
    events: events.length,
    actors: actors.length,
    sources: sources.length,
    citations: sum('citations'),
    links: sum('links'),
    participations: sum('participants'),
  };
}

/** Citations with whom an editor heard in them. */
function spoken(readings: { citation: number; speaker: string }[] = []) {
  return (citation: { speaker: string | null }, index: number): object => ({
    ...citation,
    speaker: citation.speaker ?? readings.find((reading) => reading.citation === index)?.speaker ?? null,
  });
}

/** Ledger entries with what the export always says, and with what an editor read of them. */
function filled(readings: { entry: number }[] = []) {
  return (entry: object, index: number): object => {
    const { entry: _, ...read } = readings.find((reading) => reading.entry === index) ?? { entry: index };
    return { source: null, note: null, ...read, ...entry };
  };
}
