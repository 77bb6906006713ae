import type { PublisherReferencesDto } from './publishers.dto.js';

/** What refers to publisher `x`. */
export const REFERENCES_TO_PUBLISHERS = {
  sources: 'sources s WHERE s.publisher_id = x.id',
  texts: 'sources s WHERE s.text_of_id = x.id',
  wires: 'source_agencies g WHERE g.publisher_id = x.id',
} as const satisfies Record<keyof PublisherReferencesDto, string>;
