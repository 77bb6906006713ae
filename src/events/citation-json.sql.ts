import { actorRef } from '../common/sql/actor-json.js';
import { SOURCE_REF } from '../common/sql/source-json.js';

/** Citation `c` of source `s` with its speaker `a`, if any (CitationDto). */
export const CITATION = `json_build_object('id', c.id, 'source', ${SOURCE_REF}, 'quote', c.quote, 'language', c.language,
  'translation', c.translation, 'quoteNote', c.quote_note, 'knownOn', c.known_on, 'speaker', CASE WHEN a.id IS NOT NULL THEN ${actorRef('a')} END,
  'attribution', c.attribution, 'stance', c.stance, 'credibility', c.credibility)`;
