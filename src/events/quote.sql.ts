import { actorThen } from '../common/sql/actor-json.js';
import { sourceRef } from '../common/sql/source-json.js';
import type { World } from '../common/sql/world.js';

/** QuoteDto of citation `c` of source `s`, under event `e`. */
export const quoteJson = (
  world: Pick<World, 'day' | 'hasDrafts'>,
): string => `json_build_object('quote', c.quote, 'language', c.language, 'translation', c.translation, 'quoteNote', c.quote_note,
  'speaker', (SELECT ${actorThen('a', world)} FROM actors a WHERE a.id = c.speaker_id), 'attribution', c.attribution, 'source', ${sourceRef(world)})`;
