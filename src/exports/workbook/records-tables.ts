import { nameNow } from '../../common/sql/actor-names.js';
import { GRADE } from '../../common/sql/source-json.js';
import { citedSources } from '../references/cited-sources.sql.js';
import { day, edtf, text, word, type TableOf } from './table.js';

/** Whoever takes part, speaks, takes a position or says something in an entry of a ledger. */
const actors: TableOf = (world, events) => ({
  name: 'actors',
  columns: [
    text('actor', 'a.slug'),
    text('name', nameNow('a', world)),
    word('type', 'actorType', 'a.type'),
    text('country', 'a.country'),
    text('wikidata', 'a.wikidata'),
  ],
  from: `(SELECT DISTINCT n.id FROM ${events} e CROSS JOIN LATERAL (
      SELECT p.actor_id AS id FROM ${world.participations} p WHERE p.event_id = e.id
      UNION SELECT c.speaker_id FROM ${world.citations} c WHERE c.event_id = e.id
      UNION SELECT unnest(ARRAY[i.actor_id, i.reported_by_id]) FROM ${world.issues} i WHERE i.event_id = e.id
      UNION SELECT x.said_by_id FROM ${world.statusChanges} x WHERE x.event_id = e.id) n) named
    CROSS JOIN LATERAL (SELECT * FROM ${world.actors} o WHERE o.id = named.id OFFSET 0) a ORDER BY a.slug COLLATE "C"`,
});

const sources: TableOf = (world, events) => ({
  name: 'sources',
  columns: [
    text('source', 's.slug'),
    word('kind', 'sourceKind', 's.kind'),
    text('publisher', 's.publisher'),
    text('title', 's.title'),
    text('language', 's.language'),
    text('url', 's.url'),
    text('citation', 's.citation'),
    edtf('published_on', 's.published_text'),
    day('accessed_on', 's.accessed_on'),
    text('reliability', GRADE),
    text(
      'agencies',
      `(SELECT string_agg(p.name, ' | ' ORDER BY g.ordinal) FROM source_agencies g JOIN publishers p ON p.id = g.publisher_id WHERE g.source_id = s.id)`,
    ),
    text('text_of', '(SELECT p.name FROM publishers p WHERE p.id = s.text_of_id)'),
    word('seen', 'seen', 's.seen'),
    text('archive_url', 's.archive_url'),
  ],
  from: `(${citedSources(`SELECT e.id FROM ${events} e`, world)}) s ORDER BY s.slug COLLATE "C"`,
});

/** What several events share, each once. */
export const RECORDS: readonly TableOf[] = [actors, sources];
