import { lastPublishedDay } from '@domain/evidence/published-on.js';
import { UNDETERMINED } from '@domain/language-tag.js';
import type { Reliability, Seen, SourceKind, TitleSource } from '@domain/vocabulary.js';
import type { Source, SourceRef } from '../../api/types.js';
import { understand } from '../said/understood.js';

/** What a document is, as it is typed. */
export interface DocumentDescription {
  /** Empty: what its publisher’s sources are. */
  readonly kind: SourceKind | '';
  readonly citation: string;
  /** A name; one that nobody has makes a publisher. */
  readonly publisher: string;
  readonly title: string;
  /** Empty: not told. */
  readonly titleSource: TitleSource | '';
  /** Day, month or year, as EDTF or in words; empty where it is not known. */
  readonly publishedOn: string;
  /** YYYY-MM-DD. */
  readonly accessedOn: string;
  /** BCP 47; empty where it is not known. */
  readonly language: string;
  /** Empty: its publisher’s. */
  readonly reliability: Reliability | '';
  /** Names of the wires that it carries. */
  readonly agencies: readonly string[];
  /** Whose text it is; empty where it is its own. */
  readonly textOf: string;
  readonly seen: Seen;
}

/** What the fields of a document are given. */
export interface DocumentFieldsProps {
  readonly value: DocumentDescription;
  readonly change: (changes: Partial<DocumentDescription>) => void;
  readonly error: (field: keyof DocumentDescription) => string | undefined;
}

export const NO_DOCUMENT: DocumentDescription = {
  ...{ kind: '', citation: '', publisher: '', title: '', titleSource: '', publishedOn: '', accessedOn: '' },
  ...{ language: 'en', reliability: '', agencies: [], textOf: '', seen: 'read' },
};

/** A document that is recorded, as the form shows it; `own` is the grade that it has apart from its publisher’s. */
export function describedBy(source: SourceRef, own: Source['ownReliability']): DocumentDescription {
  const { kind, citation, publisher, title, titleSource, publishedOn, accessedOn, language, seen } = source;
  return {
    ...{
      kind,
      publisher,
      title,
      language: languageTold(language),
      seen,
      citation: citation ?? '',
      titleSource: titleSource ?? '',
    },
    ...{ publishedOn: publishedOn ?? '', accessedOn: accessedOn ?? '', reliability: own ?? '' },
    ...{ agencies: source.agencies.map(({ name }) => name), textOf: source.textOf?.name ?? '' },
  };
}

/** The language of a document; empty where nobody has told it. */
export function languageTold(language: string): string {
  return language === UNDETERMINED ? '' : language;
}

/** The day, month or year (EDTF) that was typed, if in words; null where nothing was, undefined where none is understood. */
export function publishedWhen(typed: string, today: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  if (lastPublishedDay(text) !== null) return text;
  const when = understand(text, { saidOn: today, timezone: null, facing: 'nearest' })?.when;
  return when !== undefined && lastPublishedDay(when) !== null ? when : undefined;
}

/** What is sent of it. */
export function documentInput(document: DocumentDescription, today: string) {
  const { kind, titleSource, publishedOn, reliability, agencies, seen } = document;
  return {
    ...(kind === '' ? {} : { kind }),
    publisher: document.publisher.trim(),
    title: document.title.trim(),
    language: document.language.trim() || null,
    citation: document.citation.trim() || null,
    titleSource: titleSource || null,
    publishedOn: publishedWhen(publishedOn, today) ?? (publishedOn.trim() || null),
    accessedOn: document.accessedOn || null,
    reliability: reliability || null,
    agencies: [...agencies],
    textOf: document.textOf.trim() || null,
    seen,
  };
}
