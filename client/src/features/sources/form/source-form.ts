import type { Source } from '../../../api/types.js';
import type { DocumentDescription } from '../../../editing/form/DocumentFields.js';
import { mergeVersions, type Merge, type Shape } from '../../../editing/form/merge-versions.js';

/** What stands in the form of a source. */
export interface SourceForm extends DocumentDescription {
  readonly url: string;
  readonly note: string;
  readonly retrievedVia: string;
}

export const EMPTY_SOURCE: SourceForm = {
  ...{ url: '', publisher: '', title: '', publishedOn: '', language: 'en' },
  ...{ reliability: 'F', note: '', retrievedVia: '' },
};

/** The form as it shows a source. */
export function formOfSource(source: Source): SourceForm {
  const { url, publisher, title, publishedOn, language, reliability, note, retrievedVia } = source;
  const document = { url, publisher, title, publishedOn, language, reliability };
  return { ...document, note: note ?? '', retrievedVia: retrievedVia ?? '' };
}

/** What is sent of a form. */
export function sourceInput({ note, retrievedVia, ...form }: SourceForm) {
  return {
    ...form,
    ...{ url: form.url.trim(), publisher: form.publisher.trim(), title: form.title.trim() },
    language: form.language.trim(),
    ...{ note: note.trim() || null, retrievedVia: retrievedVia.trim() || null },
  };
}

/** Joins what two people made of one source, field by field. */
export function mergeSources(base: SourceForm, mine: SourceForm, theirs: SourceForm): Merge<SourceForm> {
  return mergeVersions(base, mine, theirs, SHAPE);
}

const SHAPE: Shape<SourceForm> = {
  fields: [
    ...(['url', 'publisher', 'title', 'publishedOn', 'language', 'reliability'] as const),
    ...(['note', 'retrievedVia'] as const),
  ],
  lists: [],
};

type Word = 'needsUrl' | 'needsPublisher' | 'needsSourceTitle' | 'needsDay' | 'needsLanguage';

/** What the form of a source lacks before the server is asked, by pointer: keys of the forms' words. */
export function checkSource(form: SourceForm): Readonly<Record<string, Word>> {
  return {
    ...(form.url.trim() === '' && { '/url': 'needsUrl' }),
    ...(form.publisher.trim() === '' && { '/publisher': 'needsPublisher' }),
    ...(!/^\d{4}-\d\d-\d\d$/.test(form.publishedOn) && { '/publishedOn': 'needsDay' }),
    ...(form.title.trim() === '' && { '/title': 'needsSourceTitle' }),
    ...(form.language.trim() === '' && { '/language': 'needsLanguage' }),
  };
}
