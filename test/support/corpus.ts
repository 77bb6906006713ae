import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleActor } from '../../src/domain/article/names/article-actor.js';
import type { ActorType } from '../../src/domain/vocabulary.js';

/** `check` and `unseen` are for judging only: whoever makes rules does not read them. */
export const CORPORA = [
  'tune',
  'check',
  'unseen',
  'unseen2',
  'unseen3',
  'unseen4',
  'unseen5',
  'unseen6',
  'unseen7',
  'unseen8',
  'unseen9',
  'unseen10',
  'unseen11',
] as const;
export type Corpus = (typeof CORPORA)[number];

export interface ExpectedQuotation {
  /** Verbatim in the text. */
  readonly quote: string;
  /** Slug; null where nobody with a name says it. */
  readonly speaker: string | null;
  readonly attribution?: string;
}

/** Who is named in a text and is not in the list that the reader is given. */
export interface NewActor {
  readonly slug: string;
  readonly name: string;
  readonly type: ActorType;
  readonly office: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Slug of the state or body whose office it is. */
  readonly body: string | null;
}

/** What is given has to apply to a finding; `README.md` beside the texts says how each is compared. */
export interface Reading {
  readonly name: string;
  readonly kind?: string | readonly string[];
  readonly status?: string;
  /** EDTF. */
  readonly when?: string;
  readonly term?: string;
  readonly saidAs?: string;
  readonly place?: string;
  readonly format?: string;
  /** `slug:role`, or `slug:role|role` where either is right. */
  readonly actors?: readonly string[];
  readonly mayActors?: readonly string[];
  readonly quote?: string;
  readonly speaker?: string | null;
  readonly attribution?: string;
  readonly condition?: string;
  readonly passage?: string;
  /** Other values that are as right. */
  readonly or?: Readonly<Partial<Record<'status' | 'when' | 'saidAs' | 'place' | 'format', readonly string[]>>>;
}

export interface ExpectedOfArticle extends Reading {
  readonly quotes?: readonly ExpectedQuotation[];
  readonly links?: readonly { readonly type: string; readonly to: string }[];
  /** Right to find, no fault to leave out. */
  readonly optional?: boolean;
}

export interface ExpectedArticle {
  readonly publishedOn: string;
  readonly language: 'en' | 'fr';
  readonly timezone: string;
  readonly dossier: string;
  readonly newActors: readonly NewActor[];
  readonly events: readonly ExpectedOfArticle[];
  readonly quotations: readonly ExpectedQuotation[];
  readonly notQuotations?: readonly string[];
  readonly never: readonly Reading[];
}

export interface CorpusArticle extends ExpectedArticle {
  readonly name: string;
  readonly text: string;
  readonly actors: readonly ArticleActor[];
}

const FOLDER = join(__dirname, '../data/articles');

/** The texts of a folder with what is expected of them and the actors that the reader is given. */
export function corpusArticles(corpus: Corpus): readonly CorpusArticle[] {
  const folder = join(FOLDER, corpus);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const name = file.replace('.txt', '');
      const expected: ExpectedArticle = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
      const actors = JSON.parse(readFileSync(join(FOLDER, 'actors', `${expected.dossier}.json`), 'utf8'));
      return { ...expected, name: `${corpus}/${name}`, text: readFileSync(join(folder, file), 'utf8'), actors };
    });
}
