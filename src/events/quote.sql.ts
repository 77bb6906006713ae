import { actorRef } from '../common/sql/actor-json.js';
import { SOURCE_REF } from '../common/sql/source-json.js';

/** QuoteDto of citation `c` of source `s`. */
export const QUOTE = `json_build_object('quote', c.quote, 'language', c.language, 'translation', c.translation, 'quoteNote', c.quote_note,
  'speaker', (SELECT ${actorRef('a')} FROM actors a WHERE a.id = c.speaker_id), 'attribution', c.attribution, 'source', ${SOURCE_REF})`;
