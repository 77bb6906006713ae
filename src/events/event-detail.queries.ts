import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { Database } from '../database/database.js';
import { actorRef, OFFICE, SIDE } from '../common/sql/actor-json.js';
import { visible } from '../common/sql/visible.js';
import { linkedEventJson, sharedPairs } from './event-json.sql.js';

/** One event, whole, and the chain it belongs to. */
@Injectable()
export class EventDetailQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** EventDetailDto as JSON text with its version; null where the reader may see no such event. */
  async one(id: string): Promise<{ json: string; version: number } | null> {
    const [row] = await this.database.read<{ json: string; version: number }>(DETAIL, [
      id,
      this.clock.now().toISOString(),
    ]);
    return row ?? null;
  }

  /** ChainDto as JSON text; null where the reader may see no such event. */
  async chain(id: string): Promise<string | null> {
    const [row] = await this.database.read<{ json: string | null }>(CHAIN, [id, this.clock.now().toISOString()]);
    return row?.json ?? null;
  }
}

const SOURCE_REF = `json_build_object('id', s.id, 'slug', s.slug, 'url', s.url, 'publisher', s.publisher, 'title', s.title,
  'publishedOn', s.published_on, 'language', s.language, 'reliability', s.reliability, 'note', s.note)`;

/** The list `body` selects from, in `order`, as a JSON array. */
function list(item: string, from: string, order: string): string {
  return `(SELECT coalesce(json_agg(${item} ORDER BY ${order}), '[]') FROM ${from})`;
}

const PARTICIPATIONS = list(
  `json_build_object('id', p.id, 'actor', ${actorRef('a')}, 'role', p.role, 'side', ${SIDE}, 'office', ${OFFICE})`,
  'participations p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id',
  'p.position',
);

const CITATIONS = list(
  `json_build_object('id', c.id, 'source', ${SOURCE_REF}, 'quote', c.quote, 'language', c.language,
    'translation', c.translation, 'speaker', CASE WHEN a.id IS NOT NULL THEN ${actorRef('a')} END,
    'attribution', c.attribution, 'stance', c.stance, 'credibility', c.credibility)`,
  `citations c JOIN sources s ON s.id = c.source_id LEFT JOIN actors a ON a.id = c.speaker_id WHERE c.event_id = e.id`,
  'c.position',
);

const CLAIMS = list(
  `json_build_object('id', k.id, 'field', k.field, 'value', k.value, 'citation', k.citation_id, 'knownOn', k.known_on)`,
  'claims k JOIN citations c ON c.id = k.citation_id WHERE k.event_id = e.id',
  'k.field, c.position',
);

const LEDGER = list(
  `json_build_object('id', x.id, 'position', x.position, 'status', x.status, 'effectiveOn', x.effective_text,
    'knownOn', x.known_on, 'window', x.window_text, 'place', x.place,
    'saidBy', CASE WHEN a.id IS NOT NULL THEN ${actorRef('a')} END,
    'source', CASE WHEN s.id IS NOT NULL THEN ${SOURCE_REF} END, 'note', x.note, 'recordedAt', rfc3339(x.recorded_at))`,
  `status_changes x LEFT JOIN actors a ON a.id = x.said_by_id LEFT JOIN sources s ON s.id = x.source_id WHERE x.event_id = e.id`,
  'x.effective_earliest, x.position',
);

function links(own: 'from_event_id' | 'to_event_id', other: 'from_event_id' | 'to_event_id'): string {
  return list(
    `json_build_object('id', l.id, 'type', l.type, 'event', ${linkedEventJson('$2')})`,
    `links l JOIN events o ON o.id = l.${other} WHERE l.${own} = e.id AND ${visible('o')}`,
    'o.earliest, o.latest, o.id, l.type',
  );
}

/** $1 uuid or ref, $2 now. */
const DETAIL = `
  SELECT e.version, json_build_object(${sharedPairs('$2')},
    'saidRule', e.said_rule, 'consequence', e.consequence, 'coding', e.coding,
    'participations', ${PARTICIPATIONS}, 'citations', ${CITATIONS}, 'claims', ${CLAIMS}, 'statusChanges', ${LEDGER},
    'links', json_build_object('outgoing', ${links('from_event_id', 'to_event_id')},
      'incoming', ${links('to_event_id', 'from_event_id')}))::text AS json
  FROM events e JOIN dossiers d ON d.id = e.dossier_id
  WHERE (e.ref = $1 OR e.id::text = $1) AND ${visible('e')}`;

/** Links that make a thread: what came next, what was promised, what took its place. Comments about an event do not. */
const THREAD = `('follows_up', 'announces', 'reschedules', 'fulfils', 'cancels', 'overtaken_by')`;

/** $1 uuid or ref, $2 now. */
const CHAIN = `
  WITH RECURSIVE member(id) AS (
    SELECT e.id FROM events e WHERE (e.ref = $1 OR e.id::text = $1) AND ${visible('e')}
    UNION
    SELECT o.id FROM member m
      JOIN links l ON l.type IN ${THREAD} AND m.id IN (l.from_event_id, l.to_event_id)
      JOIN events o ON o.id = CASE WHEN l.from_event_id = m.id THEN l.to_event_id ELSE l.from_event_id END AND ${visible('o')}
  )
  SELECT CASE WHEN EXISTS (SELECT FROM member) THEN json_build_object(
    'items', (SELECT json_agg(${linkedEventJson('$2')} ORDER BY o.earliest, o.latest, o.id)
      FROM events o WHERE o.id IN (SELECT id FROM member)),
    'links', (SELECT coalesce(json_agg(json_build_object('type', l.type, 'from', l.from_event_id, 'to', l.to_event_id) ORDER BY l.id), '[]')
      FROM links l WHERE l.type IN ${THREAD}
        AND l.from_event_id IN (SELECT id FROM member) AND l.to_event_id IN (SELECT id FROM member)))::text END AS json`;
