import type { Naming } from '../history/moved-rows.js';
import type { PublisherReferencesDto } from './publishers.dto.js';

/** What refers to publisher `x`. */
export const REFERENCES_TO_PUBLISHERS = {
  sources: 'sources s WHERE s.publisher_id = x.id',
  texts: 'sources s WHERE s.text_of_id = x.id',
  wires: 'source_agencies g WHERE g.publisher_id = x.id',
} as const satisfies Record<keyof PublisherReferencesDto, string>;

/** Wherever a row names a publisher. */
export const NAMING_PUBLISHERS = [
  { table: 'sources', column: 'publisher_id', key: 'id' },
  { table: 'sources', column: 'text_of_id', key: 'id' },
  { table: 'source_agencies', column: 'publisher_id', key: 'source_id' },
] as const satisfies readonly Naming[];
