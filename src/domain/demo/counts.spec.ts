import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DOSSIER, gradeOf } from '../../../test/support/demo-dossier.js';

const { events, actors, publishers, sources, kept } = DOSSIER;

const root = resolve(__dirname, '../../..');
const told = readFileSync(resolve(root, 'demo/README.md'), 'utf8');
const citations = events.flatMap((event) => event.citations);
const entries = events.flatMap(({ statusChanges }) => statusChanges);
const bySlug = new Map(sources.map((source) => [source.slug, source]));
const isListed = (slug: string) => bySlug.get(slug)?.seen === 'listed';
const unread = events.filter((event) => event.citations.every(({ source }) => isListed(source)));
const unquoted = events.filter((event) => event.citations.every(({ quote }) => quote === undefined));
const quotes = citations.filter(({ quote }) => quote !== undefined);

const COUNTS: Readonly<Record<string, number>> = {
  events: events.length,
  'of which first known in 2025': events.filter(({ knownOn }) => knownOn.startsWith('2025')).length,
  tellings: events.flatMap(({ tellings }) => tellings).length,
  'ledger entries': entries.length,
  participations: events.flatMap(({ participations }) => participations).length,
  citations: citations.length,
  'of which with a quote': quotes.length,
  claims: citations.flatMap(({ claims = [] }) => claims).length,
  positions: events.flatMap(({ issues = [] }) => issues).length,
  links: events.flatMap(({ links }) => links).length,
  actors: actors.length,
  sources: sources.length,
  'of which nobody read, only listed': sources.filter(({ slug }) => isListed(slug)).length,
  publishers: publishers.length,
  'events without any quote': unquoted.length,
  'events that rest on unread pages only': unread.length,
  'events that rest on publishers of D and E': events.filter((event) =>
    event.citations.every(({ source }) => /[DE]/.test(gradeOf(source) ?? '')),
  ).length,
  'facts mended in the ledgers': Object.values(kept.events).flatMap(({ mended = [] }) => mended).length,
  'entries dated before the source that they name': entries.filter(
    ({ source, knownOn }) => (bySlug.get(source)?.publishedOn ?? '') > knownOn,
  ).length,
};

describe('what is told of the demo', () => {
  it('counts what is in its file', () => {
    const rows = [...told.matchAll(/^\| (.+?) +\| +(\d+) \|$/gm)].map(([, what = '', number]) => [what, Number(number)]);
    expect(Object.fromEntries(rows)).toEqual(COUNTS);
  });

  it('counts the quotes of each language', () => {
    const of = (language: string) => quotes.filter((quote) => quote.language === language).length;
    expect(told).toContain(
      `(${of('en')} English, ${of('fr')} French, ${of('ar')} Arabic, ${of('fa')} Persian, ${of('zh')} Chinese)`,
    );
  });

  it('claims no more than is true where Démarche introduces itself', () => {
    const introduced = readFileSync(resolve(root, 'README.md'), 'utf8').replace(/\s+/g, ' ');
    expect(introduced).toContain(`${events.length} events, ${actors.length} actors and ${sources.length} documents`);
    expect(introduced).toContain(
      `${quotes.length} quotes in English, French, Arabic, Persian and Chinese. ${unquoted.length} of the events have no quote, and ${unread.length} rest on pages`,
    );
  });

  it('credits what rests on unread pages with 2 at best', () => {
    const cited = unread.flatMap((event) => event.citations);
    expect(cited.filter(({ credibility = 6 }) => credibility < 2)).toEqual([]);
    expect(unread.filter(({ knownOn }) => knownOn < '2026-07-07')).toEqual([]);
  });

  it('names every key of the file', () => {
    const languages = actors.flatMap(({ names }) => Object.keys(names));
    const records = new Set([...[...actors, ...publishers, ...sources, ...events].map(({ slug }) => slug), ...languages]);
    const names = [...new Set(keysIn(DOSSIER))].filter((key) => !records.has(key));
    expect(names.filter((name) => !told.includes(`\`${name}\``) && !told.includes(`\`${name}[]\``))).toEqual([]);
  });
});

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...keysIn(each)]);
}
