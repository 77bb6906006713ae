import { DEMO } from '../../../test/support/demo.js';
import { DOSSIER, repeated, type Words } from '../../../test/support/demo-dossier.js';
import { statusesOf } from '../lifecycle/table.js';
import { formatRef } from '../slug.js';
import * as words from '../vocabulary.js';

const { dossier, actors, publishers, sources, events, kept } = DOSSIER;

/** What somebody utters and somebody has to act on. */
const UTTERED = ['threat', 'commitment', 'proposal', 'deadline'];

describe('the words of the demo', () => {
  it('are those of the vocabularies', () => {
    const foreign = events.flatMap((event) => [
      ...strange(words.KINDS, [event.kind]),
      ...strange(words.FORMATS, [event.format, ...event.statusChanges.map(({ format }) => format)]),
      ...strange(
        words.ROLES,
        event.participations.map(({ role }) => role),
      ),
      ...strange(
        words.LINK_TYPES,
        event.links.map(({ type }) => type),
      ),
      ...strange(
        words.BASES,
        event.statusChanges.map(({ basis }) => basis),
      ),
      ...strange(
        statusesOf(event.kind),
        event.statusChanges.map(({ status }) => status),
      ),
      ...strange(
        words.STANCES,
        event.citations.map(({ stance }) => stance),
      ),
      ...strange(
        words.CREDIBILITIES.map(String),
        event.citations.map(({ credibility }) => credibility?.toString()),
      ),
      ...strange(
        words.CLAIM_FIELDS,
        event.citations.flatMap(({ claims = [] }) => claims.map(({ field }) => field)),
      ),
      ...strange(
        dossier.issues.map(({ slug }) => slug),
        (event.issues ?? []).map(({ issue }) => issue),
      ),
    ]);
    expect(foreign).toEqual([]);
    expect(
      strange(
        words.RELIABILITIES,
        publishers.map(({ reliability }) => reliability),
      ),
    ).toEqual([]);
  });

  it('call every record by one slug, and every event by one ref', () => {
    const named = [actors, publishers, sources, events].map((records) => records.map(({ slug }) => slug));
    for (const slugs of [...named, events.map(({ ref }) => ref), publishers.map(({ name }) => name)]) {
      expect(repeated(slugs)).toEqual([]);
    }
    expect(named.flat().filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it('number the events of each year without a gap, and those of the first edition as it did', () => {
    const numbered = (year: number, most: number) =>
      Array.from({ length: most }, (_, index) => formatRef(dossier.refPrefix, year, index + 1));
    expect(events.map(({ ref }) => ref).sort()).toEqual([...numbered(2025, 52), ...numbered(2026, 119)]);
    const refs = new Map(events.map(({ slug, ref }) => [slug, ref]));
    expect(DEMO.events.filter(({ slug, ref }) => refs.get(slug) !== ref)).toEqual([]);
  });

  it('have every actor and source of the first edition', () => {
    const missing = (before: readonly { slug: string }[], now: readonly { slug: string }[]) =>
      before.map(({ slug }) => slug).filter((slug) => !now.some((record) => record.slug === slug));
    expect([...missing(DEMO.actors, actors), ...missing(DEMO.sources, sources)]).toEqual([]);
  });

  it('name actors that there are, nobody twice in one role', () => {
    const known = new Set(actors.map(({ slug }) => slug));
    const named = [
      ...actors.flatMap(({ tenures }) => tenures.map(({ body }) => body)),
      ...dossier.parties,
      ...dossier.mediators,
      ...events.flatMap((event) => [
        ...event.participations.map(({ actor }) => actor),
        ...event.citations.map(({ speaker }) => speaker),
        ...event.statusChanges.map(({ saidBy }) => saidBy),
        ...(event.issues ?? []).flatMap(({ actor, reportedBy }) => [actor, reportedBy]),
        ...(kept.events[event.slug]?.by ?? []),
      ]),
    ];
    expect(named.filter((slug) => slug !== undefined && !known.has(slug))).toEqual([]);
    const twice = events.flatMap(({ slug, participations }) =>
      repeated(participations.map(({ actor, role }) => `${slug} ${actor} ${role}`)),
    );
    expect(twice).toEqual([]);
  });

  it('say who utters each threat, commitment, proposal and deadline, and who is to act, and of nothing else', () => {
    const withRole = (role: string) =>
      events.filter(({ participations }) => participations.some((one) => one.role === role));
    const uttered = events.filter(({ kind }) => UTTERED.includes(kind));
    expect(withRole('author')).toEqual(uttered);
    expect(withRole('must_act')).toEqual(uttered);
  });

  it('count only mediators who mediate somewhere', () => {
    const mediate = events.flatMap(({ participations }) => participations.filter(({ role }) => role === 'mediator'));
    const names = new Set(mediate.map(({ actor }) => actor));
    expect(dossier.mediators.filter((slug) => !names.has(slug))).toEqual([]);
  });
});

describe('the demo in English and French', () => {
  it('tells everything in both, without stray spaces and straight quotes', () => {
    const all: [string, Words][] = [
      ...(['title', 'sentence', 'summary'] as const).map((name): [string, Words] => [
        name,
        { en: dossier[name], fr: dossier.translations["fr"]?.[name] ?? "" },
      ]),
      ...dossier.issues.map(({ slug, labels }): [string, Words] => [`issue ${slug}`, labels]),
      ...actors.map(({ slug, names }): [string, Words] => [`actor ${slug}`, names]),
      ...actors.flatMap(({ slug, tenures }) =>
        tenures.map(({ office, offices }): [string, Words] => [`office of ${slug}`, { en: office, ...offices }]),
      ),
      ...events.flatMap(({ slug, shortTitle, tellings, statusChanges, issues = [] }): [string, Words][] => [
        [`short title of ${slug}`, shortTitle],
        ...tellings.flatMap(({ knownOn, title, summary }): [string, Words][] => [
          [`title of ${slug} on ${knownOn}`, title],
          [`summary of ${slug} on ${knownOn}`, summary],
        ]),
        ...statusChanges.flatMap(({ note, notes }): [string, Words][] =>
          note === undefined ? [] : [[`note of ${slug}`, { en: note, ...notes }]],
        ),
        ...issues.map(({ actor, stance, stances }): [string, Words] => [`position of ${actor} in ${slug}`, { en: stance, ...stances }]),
      ]),
    ];
    expect(all.flatMap(([where, both]) => ['en', 'fr'].flatMap((language) => mistakes(where, both[language])))).toEqual(
      [],
    );
    expect(all.filter(([, { en = '', fr }]) => en === fr && en.length > 30)).toEqual([]);
  });

  it('has short titles that fit an axis, and no two alike', () => {
    const long = events.flatMap(({ shortTitle: { en = '', fr = '' } }) => [
      ...(graphemes(en) > 30 ? [en] : []),
      ...(graphemes(fr) > 32 ? [fr] : []),
    ]);
    expect(long).toEqual([]);
    for (const language of ['en', 'fr']) {
      expect(repeated(events.map(({ shortTitle }) => shortTitle[language] ?? ''))).toEqual([]);
    }
  });

  it('has titles of one line', () => {
    const titles = events.flatMap(({ tellings }) => tellings.flatMap(({ title }) => Object.values(title)));
    expect(titles.filter((title) => title.length > 70 || title.includes('\n'))).toEqual([]);
  });
});

function strange(allowed: readonly string[], given: readonly (string | undefined)[]): string[] {
  return given.filter((word): word is string => word !== undefined && !allowed.includes(word));
}

function mistakes(where: string, text: string | undefined): string[] {
  if (text === undefined || text.trim() === '') return [`${where}: nothing`];
  if (text !== text.trim() || text.includes('  ')) return [`${where}: stray space`];
  return /['"]/.test(text) ? [`${where}: straight quote`] : [];
}

function graphemes(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
