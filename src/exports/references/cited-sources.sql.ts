import { worldOf, type World } from '../../common/sql/world.js';
import { Literals } from '../../database/literals.js';
import { UNDETERMINED } from '../../domain/language-tag.js';
import { whereEvent } from '../../events/event-filter.sql.js';
import type { Asked } from '../event-format.js';
import { jsonCopy } from '../json-lines.js';

/** COPY of the documents that events under a filter rest on: cited, or vouching for an entry of a ledger or an act. By slug, each once. */
export function citedSourcesCopy({ query, perspective, now }: Asked): string {
  const literals = new Literals();
  const world = worldOf(perspective, literals, now);
  const shown = `SELECT e.id FROM ${world.events} e WHERE ${whereEvent(query, literals, world)}`;
  return jsonCopy(
    `json_build_object('slug', s.slug, 'kind', s.kind, 'title', s.title, 'publisher', s.publisher, 'publishedOn', s.published_text,
      'accessedOn', s.accessed_on, 'language', nullif(s.language, '${UNDETERMINED}'), 'url', s.url, 'citation', s.citation, 'archiveUrl', s.archive_url)::text`,
    `(${citedSources(shown, world)}) s ORDER BY s.slug COLLATE "C"`,
  );
}

/**
 * What the events with the ids of `shown` rest on. Looked up event by event, however many there are: PostgreSQL cannot know that
 * a filter leaves few, and would read all that anything rests on.
 */
export function citedSources(shown: string, world: World): string {
  return `SELECT k.* FROM (
      SELECT DISTINCT u.id FROM (${shown}) shown CROSS JOIN LATERAL (
        SELECT c.source_id AS id FROM ${world.citations} c WHERE c.event_id = shown.id
        UNION SELECT x.source_id FROM ${world.statusChanges} x WHERE x.event_id = shown.id
        UNION SELECT x.source_id FROM ${world.acts} x WHERE x.event_id = shown.id) u) cited
    CROSS JOIN LATERAL (SELECT * FROM ${world.sources} o WHERE o.id = cited.id OFFSET 0) k`;
}
