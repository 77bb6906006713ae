import type { Reliability, SourceKind } from '@domain/vocabulary.js';
import type { Publisher } from '../../../api/types.js';
import { mergeVersions, type Merge } from '../../../editing/form/merge-versions.js';

/** What stands in the form of a publisher. */
export interface PublisherForm {
  readonly name: string;
  readonly reliability: Reliability;
  readonly kind: SourceKind;
  readonly country: string;
  readonly note: string;
}

/** The form of a new publisher. */
export const EMPTY_PUBLISHER: PublisherForm = { name: '', reliability: 'F', kind: 'article', country: '', note: '' };

/** The form as it shows a publisher. */
export function formOfPublisher({ name, reliability, kind, country, note }: Publisher): PublisherForm {
  return { name, reliability, kind, country: country ?? '', note: note ?? '' };
}

/** What is sent of a form. */
export function publisherInput({ name, reliability, kind, country, note }: PublisherForm) {
  return {
    ...{ name: name.trim(), reliability, kind },
    ...{ country: country.trim().toUpperCase() || null, note: note.trim() || null },
  };
}

/** Joins what two people made of one publisher, field by field. */
export function mergePublishers(base: PublisherForm, mine: PublisherForm, theirs: PublisherForm): Merge<PublisherForm> {
  return mergeVersions(base, mine, theirs, { fields: ['name', 'reliability', 'kind', 'country', 'note'], lists: [] });
}

/** What the form lacks before the server is asked, by pointer: keys of the forms’ words. */
export function checkPublisher({ name, country }: PublisherForm): Readonly<Record<string, 'needsName' | 'badCountry'>> {
  return {
    ...(name.trim() === '' && { '/name': 'needsName' }),
    ...(!/^([A-Za-z]{2})?$/.test(country.trim()) && { '/country': 'badCountry' }),
  };
}
