import type { Source } from '../../../api/types.js';
import {
  describedBy,
  documentInput,
  NO_DOCUMENT,
  publishedWhen,
  type DocumentDescription,
} from '../../../editing/form/document-description.js';
import { mergeVersions, type Merge, type Shape } from '../../../editing/form/merge-versions.js';

/** What stands in the form of a source. */
export interface SourceForm extends DocumentDescription {
  readonly url: string;
  readonly note: string;
  readonly retrievedVia: string;
}

export const EMPTY_SOURCE: SourceForm = { ...NO_DOCUMENT, url: '', note: '', retrievedVia: '' };

/** The form as it shows a source. */
export function formOfSource(source: Source): SourceForm {
  const { url, ownReliability, note, retrievedVia } = source;
  return {
    ...describedBy(source, ownReliability),
    ...{ url: url ?? '', note: note ?? '', retrievedVia: retrievedVia ?? '' },
  };
}

/** What is sent of a form. */
export function sourceInput({ url, note, retrievedVia, ...document }: SourceForm, today: string) {
  return {
    ...documentInput(document, today),
    ...{ url: url.trim() || null, note: note.trim() || null, retrievedVia: retrievedVia.trim() || null },
  };
}

/** Joins what two people made of one source, field by field. */
export function mergeSources(base: SourceForm, mine: SourceForm, theirs: SourceForm): Merge<SourceForm> {
  return mergeVersions(base, mine, theirs, SHAPE);
}

const SHAPE: Shape<SourceForm> = {
  fields: [
    ...(['url', 'citation', 'kind', 'publisher', 'title', 'titleSource', 'publishedOn', 'accessedOn'] as const),
    ...(['language', 'reliability', 'agencies', 'textOf', 'seen', 'note', 'retrievedVia'] as const),
  ],
  lists: [],
};

type Word = 'needsUrlOrCitation' | 'needsPublisher' | 'needsSourceTitle' | 'needsDay';

/** What the form of a source lacks before the server is asked, by pointer: keys of the forms' words. */
export function checkSource(form: SourceForm, today: string): Readonly<Record<string, Word>> {
  return {
    ...(form.url.trim() === '' && form.citation.trim() === '' && { '/url': 'needsUrlOrCitation' }),
    ...(form.publisher.trim() === '' && { '/publisher': 'needsPublisher' }),
    ...(publishedWhen(form.publishedOn, today) === undefined && { '/publishedOn': 'needsDay' }),
    ...(form.title.trim() === '' && { '/title': 'needsSourceTitle' }),
  };
}
