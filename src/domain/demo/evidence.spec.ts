import { DOSSIER, repeated } from '../../../test/support/demo-dossier.js';
import { checkClaim } from '../evidence/check-claim.js';
import { canonicalLanguage } from '../language-tag.js';

const { sources, events, kept } = DOSSIER;

const bySlug = new Map(sources.map((source) => [source.slug, source]));
const citations = events.flatMap((event) =>
  event.citations.map((citation, ordinal) => ({
    where: `${event.slug} ${ordinal}`,
    citation,
    others: kept.events[event.slug]?.citations?.find((one) => one.ordinal === ordinal)?.translation ?? {},
  })),
);

describe('the evidence of the demo', () => {
  it('is there for every event, in sources that there are', () => {
    expect(events.filter((event) => event.citations.length === 0)).toEqual([]);
    const named = events.flatMap((event) => [
      ...event.citations.map(({ source }) => source),
      ...event.statusChanges.map(({ source }) => source),
    ]);
    expect(named.filter((slug) => !bySlug.has(slug))).toEqual([]);
    expect([...bySlug.keys()].filter((slug) => !named.includes(slug))).toEqual([]);
  });

  it('has a language for each quote, and the quote in English and French', () => {
    for (const { where, citation, others } of citations) {
      const { quote, language = '', translation } = citation;
      if (quote === undefined) {
        expect([where, language, translation, others]).toEqual([where, '', undefined, {}]);
        continue;
      }
      expect([where, canonicalLanguage(language)]).toEqual([where, language]);
      const there = [language, ...(translation ? [language === 'en' ? 'fr' : 'en'] : []), ...Object.keys(others)];
      expect([where, ...there.sort()]).toEqual([where, ...new Set([language, 'en', 'fr'].sort())]);
    }
  });

  it('quotes from pages that nobody read nothing but their headlines', () => {
    const unread = citations.filter(({ citation }) => kept.sources[citation.source]?.seen === 'listed');
    expect(unread.length).toBeGreaterThan(0);
    const beyond = unread.filter(({ citation: { quote, source } }) => !bySlug.get(source)?.title.includes(quote ?? ''));
    expect(beyond).toEqual([]);
  });

  it('claims something of each field at most once in a citation', () => {
    for (const { where, citation } of citations) {
      const claims = citation.claims ?? [];
      expect([where, repeated(claims.map(({ field }) => field))]).toEqual([where, []]);
      const mistakes = claims.filter(({ field, value }) => !checkClaim(field, value).ok);
      expect([where, mistakes]).toEqual([where, []]);
    }
  });

  it('keeps beside positions and citations only what belongs to one', () => {
    for (const { slug, issues = [], citations: own } of events) {
      const { positions = [], citations: notes = [] } = kept.events[slug] ?? {};
      expect([slug, positions.filter(({ reportedBy }) => !reportedBy)]).toMatchObject([
        slug,
        issues.map(({ issue, actor, knownOn }) => ({ issue, actor, knownOn })),
      ]);
      const places = [...positions.map(({ citation }) => citation), ...notes.map(({ ordinal }) => ordinal)];
      expect([slug, places.filter((place) => own[place] === undefined)]).toEqual([slug, []]);
    }
    const slugs = new Set(events.map(({ slug }) => slug));
    expect(Object.keys(kept.events).filter((slug) => !slugs.has(slug))).toEqual([]);
  });
});

describe('the sources of the demo', () => {
  const KINDS = ['article', 'statement', 'post', 'broadcast', 'digest', 'document'];
  const TITLES = ['page', 'address', 'editor', 'listed'];

  it('are graded as their publisher is, which has a grade and a reason for it', () => {
    const grades = new Map(kept.publishers.map(({ publisher, reliability }) => [publisher, reliability]));
    expect(sources.filter(({ publisher, reliability }) => grades.get(publisher) !== reliability)).toEqual([]);
    expect(kept.publishers.filter(({ reliability, note }) => !/^[B-E]$/.test(reliability) || note === '')).toEqual([]);
    const publishing = new Set(sources.map(({ publisher }) => publisher));
    expect(kept.publishers.filter(({ publisher }) => !publishing.has(publisher))).toEqual([]);
  });

  it('say what they are, where their title is from and whether anybody read them', () => {
    expect(Object.keys(kept.sources).sort()).toEqual([...bySlug.keys()].sort());
    const odd = Object.entries(kept.sources).filter(
      ([, { kind, seen, titleSource, titleVerified }]) =>
        !KINDS.includes(kind) ||
        !['read', 'listed'].includes(seen) ||
        !TITLES.includes(titleSource) ||
        titleVerified !== (titleSource === 'page') ||
        (titleSource === 'listed' && seen !== 'listed'),
    );
    expect(odd).toEqual([]);
  });

  it('have a title and an address', () => {
    expect(sources.filter(({ url, title }) => !/^https?:\/\//.test(url) || title.trim() === '')).toEqual([]);
  });
});
