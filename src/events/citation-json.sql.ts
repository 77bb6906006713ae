import { sourceRef } from '../common/sql/source-json.js';
import type { World } from '../common/sql/world.js';

/** Where the words of citation `c` stand (TextQuoteSelectorDto). */
export const selectorJson = `CASE WHEN c.anchor IS NOT NULL THEN '{"type": "TextQuoteSelector"}'::jsonb || c.anchor END`;

/** Citation `c` of source `s` with its speaker `a`, if any, who is named by SQL of an ActorRefDto (CitationDto). */
export const citationJson = (
  speaker: string,
  world: Pick<World, 'hasDrafts'>,
): string => `json_build_object('id', c.id, 'source', ${sourceRef(world)}, 'quote', c.quote, 'language', c.language,
  'translation', c.translation, 'quoteNote', c.quote_note, 'knownOn', c.known_on, 'speaker', CASE WHEN a.id IS NOT NULL THEN ${speaker} END,
  'attribution', c.attribution, 'anchor', ${selectorJson}, 'stance', c.stance, 'credibility', c.credibility)`;
