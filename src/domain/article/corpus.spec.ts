import {
  CORPORA,
  corpusArticles,
  type CorpusArticle,
  type ExpectedOfArticle,
  type Reading,
} from '../../../test/support/corpus.js';
import { statusesOf } from '../lifecycle/table.js';
import { parseEdtf } from '../time/edtf.js';
import { ACTOR_TYPES, FORMATS, type Kind, KINDS, LINK_TYPES, ROLES } from '../vocabulary.js';

const articles = CORPORA.flatMap(corpusArticles);

describe.each(articles)('what is expected of $name', (article) => {
  const readings: readonly Reading[] = [...article.events, ...article.never];

  it('stands in the text word by word', () => {
    const words = [
      ...readings.flatMap(({ quote, passage, place, saidAs, condition, attribution, or }) => [
        ...[quote, passage, place, saidAs, condition, attribution],
        ...(or?.place ?? []),
        ...(or?.saidAs ?? []),
      ]),
      ...article.events.flatMap(({ quotes }) => (quotes ?? []).map(({ quote }) => quote)),
      ...article.quotations.flatMap(({ quote, attribution }) => [quote, attribution]),
      ...article.newActors.flatMap(({ name, office }) => [name, office]),
      ...(article.notQuotations ?? []),
    ];
    expect(words.filter((each) => each && !article.text.includes(each))).toEqual([]);
  });

  it('names those whom the reader is given, or who are new', () => {
    const given = new Set(article.actors.map(({ slug }) => slug));
    const fresh = article.newActors.map(({ slug }) => slug);
    const named = [
      ...readings.flatMap(({ actors, mayActors }) =>
        [...(actors ?? []), ...(mayActors ?? [])].map((at) => at.split(':')[0]),
      ),
      ...[...readings, ...article.quotations].map(({ speaker }) => speaker),
      ...article.newActors.map(({ body }) => body),
    ];
    expect(fresh.filter((slug) => given.has(slug))).toEqual([]);
    expect(named.filter((slug) => slug && !given.has(slug) && !fresh.includes(slug))).toEqual([]);
    expect(article.newActors.filter(({ type }) => !ACTOR_TYPES.includes(type))).toEqual([]);
  });

  it('uses the words of the vocabulary', () => {
    expect(readings.flatMap(foreignWords)).toEqual([]);
    expect(article.events.flatMap(({ links }) => (links ?? []).filter((link) => !isLink(article, link)))).toEqual([]);
  });

  it('has dates that can be read', () => {
    const dates = readings
      .flatMap(({ when, term, or }) => [when, term, ...(or?.when ?? [])])
      .filter((each) => each !== undefined);
    for (const each of dates) expect(parseEdtf(each, article.timezone)).toHaveProperty('earliest');
  });

  it('tells every event apart, and where it stands', () => {
    const { events } = article;
    expect(new Set(events.map(({ name }) => name)).size).toBe(events.length);
    expect(events.filter(({ kind, status, when }) => !kind || !status || !when)).toEqual([]);
    expect(events.filter(({ kind, status }) => !isStatusOf([kind ?? []].flat()[0], status))).toEqual([]);
    expect(events.filter(({ passage, quote }) => !passage && !quote)).toEqual([]);
  });

  it('takes no reading for both right and wrong', () => {
    const both = article.never.flatMap((wrong) =>
      article.events.filter((right) => isWithin(wrong, right)).map(({ name }) => `${wrong.name}: ${name}`),
    );
    expect(both).toEqual([]);
  });

  it('knows of all that stands between marks', () => {
    const known = [...article.quotations.map(({ quote }) => quote), ...(article.notQuotations ?? [])];
    const marked = [...article.text.matchAll(/“([^”]+)”|"([^"]+)"|«\s*([^»]+?)\s*»/gu)].map(
      ([, curly, straight, french]) => curly ?? straight ?? french ?? '',
    );
    expect(marked.filter((words) => !known.some((each) => words.includes(each) || each.includes(words)))).toEqual([]);
  });
});

describe('over the corpus', () => {
  it.each([
    ['tune', 20],
    ['check', 20],
    ['unseen', 16],
  ] as const)('%s has at least %i texts, as many in English as in French', (corpus, least) => {
    const languages = corpusArticles(corpus).map(({ language }) => language);
    expect(languages.length).toBeGreaterThanOrEqual(least);
    expect(languages.filter((each) => each === 'en').length).toBe(languages.filter((each) => each === 'fr').length);
  });

  it('judges on negotiations that the rules were not made on', () => {
    const [tune, check] = CORPORA.map((corpus) => new Set(corpusArticles(corpus).map(({ dossier }) => dossier)));
    expect([...(check ?? [])].filter((dossier) => tune?.has(dossier))).toEqual([]);
  });
});

/** What a reading says in other words than those of the vocabulary. */
function foreignWords({ name, kind, status, format, actors, mayActors, or }: Reading): string[] {
  const kinds = [kind ?? []].flat();
  const known = kinds.length > 0 ? kinds : KINDS;
  const statuses = known.flatMap((each) => (isOneOf(KINDS, each) ? statusesOf(each as Kind) : []));
  const roles = [...(actors ?? []), ...(mayActors ?? [])].flatMap((each) => (each.split(':')[1] ?? '').split('|'));
  return [
    ...kinds.filter((each) => !isOneOf(KINDS, each)),
    ...[status ?? [], or?.status ?? []].flat().filter((each) => !isOneOf(statuses, each)),
    ...[format ?? [], or?.format ?? []].flat().filter((each) => !isOneOf(FORMATS, each)),
    ...roles.filter((each) => !isOneOf(ROLES, each)),
  ].map((word) => `${name}: ${word}`);
}

/** Whether a finding to which the one applies may be the other. */
function isWithin(wrong: Reading, right: ExpectedOfArticle): boolean {
  const cited = [right, ...(right.quotes ?? [])];
  const roles = [...(right.actors ?? []), ...(right.mayActors ?? [])].flatMap(oneRoleEach);
  return (
    meet(wrong.kind, right.kind) &&
    (['status', 'when', 'place', 'format'] as const).every((field) =>
      meet(valuesOf(wrong, field), valuesOf(right, field)),
    ) &&
    (wrong.actors ?? []).every((actor) => meet(oneRoleEach(actor), roles)) &&
    (!wrong.quote ||
      cited.some(({ quote, speaker }) => quote?.includes(wrong.quote ?? '') && speaker === wrong.speaker)) &&
    (!wrong.passage || !right.passage || right.passage.includes(wrong.passage) || wrong.passage.includes(right.passage))
  );
}

/** Whether two lists have something in common; what is not given asks for nothing. */
function meet(wrong: string | readonly string[] | undefined, right: string | readonly string[] | undefined): boolean {
  return wrong === undefined || [wrong].flat().some((each) => [right ?? []].flat().includes(each));
}

function valuesOf(reading: Reading, field: 'status' | 'when' | 'place' | 'format'): string[] | undefined {
  const value = reading[field];
  return value === undefined ? undefined : [value, ...(reading.or?.[field] ?? [])];
}

function oneRoleEach(actor: string): string[] {
  const [slug, roles = ''] = actor.split(':');
  return roles.split('|').map((role) => `${slug}:${role}`);
}

function isLink({ events }: CorpusArticle, { type, to }: { readonly type: string; readonly to: string }): boolean {
  return isOneOf(LINK_TYPES, type) && events.some(({ name }) => name === to);
}

function isStatusOf(kind = '', status = ''): boolean {
  return isOneOf(KINDS, kind) && isOneOf(statusesOf(kind as Kind), status);
}

function isOneOf(list: readonly string[], word: string): boolean {
  return list.includes(word);
}
