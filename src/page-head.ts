import { nameNowIn } from './common/sql/actor-names.js';
import { named } from './common/sql/named.js';
import { worldOf, type World } from './common/sql/world.js';
import type { Database } from './database/database.js';
import { Parameters } from './database/parameters.js';
import type { Language } from './domain/spoken-languages.js';
import { tongueOf } from './domain/tongues/learnt.js';
import { speechIn } from './embed/speech.js';

/** What a page is called and what it tells, for whoever has no script: search engines, previews of links, a tab that still loads. */
export interface PageHead {
  /** Null where the program’s own name is all. */
  readonly title: string | null;
  readonly description: string;
  /** Slug of the dossier whose timeline can be shown beside a link to it. */
  readonly dossier?: string;
}

export interface AskedPage {
  /** Decoded. */
  readonly path: string;
  readonly language: Language;
  /** YYYY-MM-DD: the day that the page looks back to. */
  readonly knownOn: string | undefined;
}

/**
 * Of what readers see, whoever asks: a preview is passed on. Null where the page would be of something that nobody sees under
 * this name.
 */
export async function pageHead(database: Database, asked: AskedPage, now: Date): Promise<PageHead | null> {
  const { about, pages } = tongueOf(asked.language).pages;
  const names: Readonly<Record<string, string>> = pages;
  const [, list = '', id, view = 'overview'] = /^\/([^/]+)\/([^/]+)(?:\/([^/]+))?\/?$/.exec(asked.path) ?? [];
  const sqlOf = TOLD[list];
  if (id === undefined || id === 'new' || !sqlOf)
    return { title: names[asked.path.replace(/\/$/, '')] ?? null, description: about };
  const parameters = new Parameters();
  const worldIn: WorldIn = (seen) => worldOf({ seesDrafts: false, ...seen }, parameters, now);
  const sql = sqlOf(worldIn, { ...asked, id }, parameters);
  const [told] = await database.read<{ title: string; text: string; dossier?: string }>(sql, parameters.values);
  if (!told) return null;
  const { dossier } = told;
  const asOf = asOfWords(asked);
  if (list !== 'd')
    return { title: told.title, description: [...asOf, shortened(told.text) || about].join(' '), dossier };
  const views: Readonly<Record<string, string>> = tongueOf(asked.language).pages.views;
  const name = views[view];
  return {
    title: [...(name ? [name] : []), told.title].join(' · '),
    description: [...(name && view !== 'overview' ? [`${name}.`] : []), ...asOf, told.text || about].join(' '),
    dossier,
  };
}

/** Asked for in a language or as of a day only where that has a part in it: a parameter that a question has no use for is refused. */
type WorldIn = (seen: Partial<Pick<AskedPage, 'language' | 'knownOn'>>) => World;

type SqlOf = (world: WorldIn, asked: AskedPage & { readonly id: string }, parameters: Parameters) => string;

/** What each page of one thing is called and tells, by the first part of its address. */
const TOLD: Readonly<Record<string, SqlOf>> = {
  d: (world, { id, language, knownOn }, parameters) => {
    const { dossiers, translated } = world({ language });
    const sentence = knownOn === undefined ? translated('d.translations', 'sentence', 'd.sentence') : `''`;
    return `SELECT ${translated('d.translations', 'title', 'd.title')} AS title, ${sentence} AS text, d.slug AS dossier
      FROM ${dossiers} d WHERE ${named('d', id, parameters)}`;
  },
  events: (world, { id, language, knownOn }, parameters) =>
    `SELECT e.title, e.summary AS text, (SELECT slug FROM dossiers WHERE id = e.dossier_id) AS dossier
      FROM ${world({ language, knownOn }).events} e WHERE ${named('e', id, parameters, 'ref')}`,
  actors: (world, { id, language, knownOn }, parameters) => {
    const seen = world({ knownOn });
    return `SELECT ${nameNowIn('a', `${parameters.add(language)}::text`, seen)} AS title, '' AS text
      FROM ${seen.actors} a WHERE ${named('a', id, parameters)}`;
  },
  sources: (world, { id, knownOn }, parameters) =>
    `SELECT concat_ws(' · ', s.title, s.publisher) AS title, '' AS text
      FROM ${world({ knownOn }).sources} s WHERE ${named('s', id, parameters)}`,
  publishers: (world, { id }, parameters) =>
    `SELECT p.name AS title, '' AS text FROM ${world({}).publishers} p WHERE ${named('p', id, parameters)}`,
};

/** That a page looks back is what it shows, too. */
function asOfWords({ knownOn, language }: AskedPage): string[] {
  if (knownOn === undefined) return [];
  const { words, date } = speechIn(language);
  return [`${words.knownOn(date(knownOn))}.`];
}

/** As much as previews show, cut at a word. */
function shortened(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s+\S*$/, '')}…`;
}

const MOST = 200;
