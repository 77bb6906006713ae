import { DOSSIER, repeated } from '../../../test/support/demo-dossier.js';
import { WEIGHTIEST } from '../../../test/support/weightiest.js';
import { checkClaim } from '../evidence/check-claim.js';
import { SOURCE_KINDS, TITLE_SOURCES } from '../vocabulary.js';
import { canonicalLanguage } from '../language-tag.js';

const { publishers, sources, events, kept } = DOSSIER;

const bySlug = new Map(sources.map((source) => [source.slug, source]));
const citations = events.flatMap((event) =>
  event.citations.map((citation, ordinal) => ({
    where: `${event.slug} ${ordinal}`,
    citation,
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

  it('has a language for each quote, and the quote in English and French, of what is weightiest in Arabic and Persian, too', () => {
    const weightiest = new Set(WEIGHTIEST.flatMap((event) => event.citations));
    for (const { where, citation } of citations) {
      const { quote, language = '', translation } = citation;
      if (quote === undefined) {
        expect([where, language, translation, citation.quoteNote]).toEqual([where, '', undefined, undefined]);
        continue;
      }
      expect([where, canonicalLanguage(language)]).toEqual([where, language]);
      const there = [language, ...Object.keys(translation ?? {})];
      expect([where, ...there.sort()]).toEqual([where, ...new Set([language, 'en', 'fr', ...(weightiest.has(citation) ? ['ar', 'fa'] : [])].sort())]);
    }
  });

  it('quotes from pages that nobody read nothing but their headlines', () => {
    const unread = citations.filter(({ citation }) => bySlug.get(citation.source)?.seen === 'listed');
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

  it('rests every position on a citation', () => {
    for (const { slug, issues = [], citations: own } of events) {
      const places = issues.map(({ citation }) => citation);
      expect([slug, places.filter((place) => own[place] === undefined)]).toEqual([slug, []]);
    }
    const slugs = new Set(events.map(({ slug }) => slug));
    expect(Object.keys(kept.events).filter((slug) => !slugs.has(slug))).toEqual([]);
  });
});

describe('the sources of the demo', () => {
  it('have a publisher, which has a grade and a reason for it', () => {
    const byName = new Map(publishers.map((publisher) => [publisher.name, publisher]));
    const publishing = new Set(sources.map(({ publisher }) => publisher));
    const bare = [...publishing].filter((name) => {
      const { reliability = '', note = '' } = byName.get(name) ?? {};
      return !/^[B-E]$/.test(reliability) || note === '';
    });
    expect(bare).toEqual([]);
    const behind = new Set(sources.flatMap(({ agencies = [], textOf }) => [...agencies, ...(textOf ? [textOf] : [])]));
    expect([...behind].filter((name) => !byName.has(name))).toEqual([]);
    expect(publishers.filter(({ name }) => !publishing.has(name) && !behind.has(name))).toEqual([]);
  });

  it('say what they are, where their title is from and whether anybody read them', () => {
    const odd = sources.filter(
      ({ kind, seen, titleSource }) =>
        !(SOURCE_KINDS as readonly string[]).includes(kind) ||
        !(TITLE_SOURCES as readonly string[]).includes(titleSource) ||
        (seen !== undefined && seen !== 'listed') ||
        (titleSource === 'listed' && seen !== 'listed'),
    );
    expect(odd).toEqual([]);
  });

  it('have a title and an address', () => {
    expect(sources.filter(({ url, title }) => !/^https?:\/\//.test(url) || title.trim() === '')).toEqual([]);
  });
});
