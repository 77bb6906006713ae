import { worldOf } from './common/sql/world.js';
import { named } from './common/sql/named.js';
import type { Database } from './database/database.js';
import { Parameters } from './database/parameters.js';
import { ABOUT, VIEW_NAMES } from './domain/page-words.js';
import type { Language } from './domain/spoken-languages.js';

/** What a page is called and what it tells, for whoever has no script: search engines, previews of links, a tab that still loads. */
export interface PageHead {
  /** Null where the program’s own name is all. */
  readonly title: string | null;
  readonly description: string;
}

interface Asked {
  /** Decoded. */
  readonly path: string;
  readonly language: Language;
  /** YYYY-MM-DD: the day that the page looks back to. */
  readonly knownOn: string | undefined;
  readonly now: Date;
}

/** Of what readers see, whoever asks: a preview is passed on. */
export async function pageHead(database: Database, { path, ...asked }: Asked): Promise<PageHead> {
  const [, slug, view = 'overview'] = /^\/d\/([^/]+)(?:\/([^/]+))?\/?$/.exec(path) ?? [];
  const [, ref] = /^\/events\/([^/]+)\/?$/.exec(path) ?? [];
  const about = ABOUT[asked.language];
  if (slug !== undefined) {
    const dossier = await told(database, asked, ({ dossiers, translated, day }, parameters) => {
      const sentence = day === null ? translated('d.translations', 'sentence', 'd.sentence') : `''`;
      return `SELECT ${translated('d.translations', 'title', 'd.title')} AS title, ${sentence} AS text
        FROM ${dossiers} d WHERE ${named('d', slug, parameters)}`;
    });
    const names: Readonly<Record<string, string>> = VIEW_NAMES[asked.language];
    const name = names[view];
    if (dossier)
      return { title: [...(name ? [name] : []), dossier.title].join(' · '), description: dossier.text || about };
  }
  if (ref !== undefined) {
    const event = await told(
      database,
      asked,
      ({ events }, parameters) =>
        `SELECT e.title, e.summary AS text FROM ${events} e WHERE ${named('e', ref, parameters, 'ref')}`,
    );
    if (event) return { title: event.title, description: shortened(event.text) || about };
  }
  return { title: null, description: about };
}

type Ask = (world: ReturnType<typeof worldOf>, parameters: Parameters) => string;

async function told(
  database: Database,
  { language, knownOn, now }: Omit<Asked, 'path'>,
  sqlOf: Ask,
): Promise<{ title: string; text: string } | undefined> {
  const parameters = new Parameters();
  const world = worldOf({ seesDrafts: false, knownOn, language }, parameters, now);
  const sql = sqlOf(world, parameters);
  const [row] = await database.read<{ title: string; text: string }>(sql, parameters.values);
  return row;
}

/** As much as previews show, cut at a word. */
function shortened(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s+\S*$/, '')}…`;
}

const MOST = 200;
