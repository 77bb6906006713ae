import type { QueryDeepPartialEntity } from 'typeorm';
import { lastPublishedDay } from '../domain/evidence/published-on.js';
import { UNDETERMINED } from '../domain/language-tag.js';
import type { Reliability, Seen, SourceKind, TitleSource } from '../domain/vocabulary.js';
import type { PublishersNamed } from '../publishers/publishers.service.js';
import type { SourceAgency } from './source-agency.entity.js';
import type { Source } from './source.entity.js';

/** A source as it is written; what is left out is null, or as the database has it. */
export interface SourceInput {
  /** Made from publisher and day where it is missing. */
  slug?: string | undefined;
  /** That of its publisher where it is missing. */
  kind?: SourceKind | undefined;
  /** Without one, a citation is needed. */
  url?: string | null | undefined;
  citation?: string | null | undefined;
  /** Slug or name; a name that nobody has makes a publisher. */
  publisher: string;
  title: string;
  titleSource?: TitleSource | null | undefined;
  /** Day, month or year (EDTF). */
  publishedOn?: string | null | undefined;
  /** YYYY-MM-DD. */
  accessedOn?: string | null | undefined;
  /** BCP 47; undetermined where nobody says. */
  language?: string | null | undefined;
  /** Of its own; null is its publisher's. */
  reliability?: Reliability | null | undefined;
  /** As `publisher`. */
  agencies?: readonly string[] | undefined;
  /** As `publisher`. */
  textOf?: string | null | undefined;
  seen?: Seen | undefined;
  note?: string | null | undefined;
  retrievedVia?: string | null | undefined;
  /** RFC 3339. */
  archivedAt?: string | null | undefined;
  archiveUrl?: string | null | undefined;
  contentHash?: string | null | undefined;
}

/** Every publisher that it names. */
export function publishersIn({ publisher, agencies = [], textOf }: Partial<SourceInput>): string[] {
  return [publisher, ...agencies, textOf].flatMap((name) => (name == null ? [] : [name.trim()]));
}

/** The columns of what is given; what is left out stays undefined. */
export function columnsOf(input: Partial<SourceInput>, named: PublishersNamed): Partial<Source> {
  const { slug: _, publisher, agencies: __, textOf, publishedOn, archivedAt, language, ...plain } = input;
  const broughtOutBy = publisher === undefined ? undefined : named(publisher.trim());
  return {
    ...(plain as Partial<Source>),
    ...(language !== undefined && { language: language ?? UNDETERMINED }),
    ...(broughtOutBy && { publisherId: broughtOutBy.id, publisher: broughtOutBy.name }),
    ...(textOf !== undefined && { textOfId: textOf === null ? null : named(textOf.trim()).id }),
    ...(publishedOn !== undefined && {
      publishedText: publishedOn,
      publishedOn: publishedOn === null ? null : lastPublishedDay(publishedOn),
    }),
    ...(archivedAt !== undefined && { archivedAt: archivedAt === null ? null : new Date(archivedAt) }),
  };
}

/** The wires that a source carries, each once. */
export function agenciesOf(
  sourceId: string,
  agencies: readonly string[],
  named: PublishersNamed,
): QueryDeepPartialEntity<SourceAgency>[] {
  const ids = [...new Set(agencies.map((name) => named(name.trim()).id))];
  return ids.map((publisherId, ordinal) => ({ sourceId, publisherId, ordinal }));
}
