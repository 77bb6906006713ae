import { sourceRef } from '../common/sql/source-json.js';
import type { World } from '../common/sql/world.js';

/** Citation `c` of source `s` with its speaker `a`, if any, who is named by SQL of an ActorRefDto (CitationDto). */
export const citationJson = (
  speaker: string,
  world: Pick<World, 'hasDrafts'>,
): string => `json_build_object('id', c.id, 'source', ${sourceRef(world)}, 'quote', c.quote, 'language', c.language,
  'translation', c.translation, 'quoteNote', c.quote_note, 'knownOn', c.known_on, 'speaker', CASE WHEN a.id IS NOT NULL THEN ${speaker} END,
  'attribution', c.attribution, 'stance', c.stance, 'credibility', c.credibility)`;
