import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleActor } from '../../src/domain/article/names/article-actor.js';
import type { Finding } from '../../src/domain/article/events/finding.js';
import type { ArticleLanguage } from '../../src/domain/article/text/language.js';

/** What a good reader finds in an article of `test/data/articles`; only what is given is compared. */
export interface ExpectedEvent {
  readonly name: string;
  readonly kind?: string | readonly string[];
  readonly when?: string;
  readonly status?: string;
  readonly format?: string;
  readonly place?: string;
  readonly saidAs?: string;
  readonly condition?: string;
  readonly quote?: string;
  readonly attribution?: string;
  /** Who is cited. */
  readonly speaker?: string;
  /** `slug:role` */
  readonly actors?: readonly string[];
  /** Right to find, no fault to leave out. */
  readonly optional?: boolean;
}

export interface ExampleArticle {
  readonly name: string;
  readonly text: string;
  readonly publishedOn: string;
  readonly language: ArticleLanguage;
  readonly events: readonly ExpectedEvent[];
}

const FOLDER = join(__dirname, '../data/articles');

/** Texts written for these tests, with true facts of the demo dossier. */
export const ARTICLES: readonly ExampleArticle[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const name = file.replace('.txt', '');
    const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'));
    return { name, text: readFileSync(join(FOLDER, file), 'utf8'), ...expected };
  });

/** The actors of the demo dossier, their slugs as ids. */
export function demoActors(): ArticleActor[] {
  const bundle = JSON.parse(readFileSync(join(__dirname, '../data/first-edition.json'), 'utf8'));
  return bundle.actors.map(({ slug, name, names, aliases, type, country, tenures = [] }: any) => ({
    id: slug,
    slug,
    name,
    names,
    aliases,
    type,
    country,
    tenures: tenures.map(({ body, office, from, to }: any) => ({ bodyId: body, office, from, to })),
  }));
}

/** Whether a finding is what is expected, as far as the expectation goes. */
export function isExpected(expected: ExpectedEvent, event: Finding): boolean {
  const kinds = expected.kind === undefined ? [event.kind] : [expected.kind].flat();
  const took = event.participations.map(({ actorId, role }) => `${actorId}:${role}`);
  const cites = (words: string) => event.citations.some(({ quote }) => quote?.includes(words));
  return (
    kinds.includes(event.kind) &&
    (['when', 'status', 'format', 'place', 'saidAs'] as const).every(
      (field) => expected[field] === undefined || expected[field] === event[field],
    ) &&
    (expected.actors ?? []).every((actor) => took.includes(actor)) &&
    (expected.quote === undefined || cites(expected.quote)) &&
    (expected.condition === undefined || (event.condition ?? '').includes(expected.condition)) &&
    (expected.attribution === undefined ||
      event.citations.some(({ attribution }) => attribution === expected.attribution)) &&
    (expected.speaker === undefined || event.citations.some(({ speakerId }) => speakerId === expected.speaker))
  );
}
