import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.js';
import { notFound } from '../common/identifier.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { issueLabel } from '../common/sql/issue-label.js';
import { actorThen, office, side } from '../common/sql/actor-json.js';
import { fieldPairs } from '../domain/event-fields.js';
import type { Perspective } from '../common/perspective.js';
import { named } from '../common/sql/named.js';
import { disputedFields } from '../common/sql/disputed.js';
import { worldOf, type World } from '../common/sql/world.js';
import type { Role } from '../domain/vocabulary.js';
import { sourceRef } from '../common/sql/source-json.js';
import { citationJson } from './citation-json.sql.js';
import { independentSources } from './independent-sources.sql.js';
import { basicPairs, linkedEventJson } from './event-json.sql.js';

/** An event as it is answered. */
export interface FoundEvent {
  /** EventDetailDto. */
  json: string;
  version: number;
}

/** One event, whole, and the chain it belongs to. */
@Injectable()
export class EventDetailQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** EventDetailDto as JSON text with its version; null where the reader may see no such event. */
  async one(id: string, perspective: Perspective): Promise<FoundEvent | null> {
    const { sql, values } = this.question(id, perspective);
    const [row] = await this.database.read<FoundEvent>(sql, values);
    return row ?? null;
  }

  /** The same with what was just written; throws `not_found`. */
  async written(id: string, perspective: Perspective): Promise<FoundEvent> {
    const { sql, values } = this.question(id, perspective);
    const [row] = await this.database.read<FoundEvent>(sql, values, 'primary');
    if (!row) throw notFound('event', id);
    return row;
  }

  /** The same as a transaction sees it; throws `not_found`. */
  async oneIn(manager: EntityManager, id: string, perspective: Perspective): Promise<FoundEvent> {
    const { sql, values } = this.question(id, perspective);
    const [row] = await manager.query<FoundEvent[]>(sql, values);
    if (!row) throw notFound('event', id);
    return row;
  }

  /** ChainDto as JSON text; null where the reader may see no such event. */
  async chain(id: string, perspective: Perspective): Promise<string | null> {
    const parameters = new Parameters();
    const sql = chain(named('e', id, parameters, 'ref'), worldOf(perspective, parameters, this.clock.now()));
    const [row] = await this.database.read<{ json: string | null }>(sql, parameters.values);
    return row?.json ?? null;
  }

  private question(id: string, perspective: Perspective): { sql: string; values: unknown[] } {
    const parameters = new Parameters();
    const sql = detail(named('e', id, parameters, 'ref'), worldOf(perspective, parameters, this.clock.now()));
    return { sql, values: parameters.values };
  }
}

/** The list `body` selects from, in `order`, as a JSON array. */
function list(item: string, from: string, order: string): string {
  return `(SELECT coalesce(json_agg(${item} ORDER BY ${order}), '[]') FROM ${from})`;
}

const participations = (world: World): string =>
  list(
    `json_build_object('id', p.id, 'actor', ${actorThen('a', world)}, 'role', p.role, 'side', ${side(world)}, 'from', p.from_text,
      'to', p.to_text, 'knownOn', p.known_on, 'office', ${office(world)}, 'acts', ${acts(world)})`,
    `${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id`,
    'p.ordinal',
  );

/** What party `p` does about the agreement. */
const acts = (world: World): string =>
  list(
    `json_build_object('id', x.id, 'act', x.act, 'on', x.on_text, 'knownOn', x.known_on,
      'source', CASE WHEN s.id IS NOT NULL THEN ${sourceRef(world)} END)`,
    `${world.acts} x LEFT JOIN ${world.sources} s ON s.id = x.source_id WHERE x.participation_id = p.id`,
    'x.on_text COLLATE "C", x.ordinal',
  );

/** Actors in one role, in their order. */
const actorsIn = (world: World, role: Role): string =>
  list(
    actorThen('a', world),
    `${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id AND p.role = '${role}'`,
    'p.ordinal',
  );

const tellings = (world: World): string =>
  list(
    `json_build_object('id', t.id, 'knownOn', t.known_on, 'language', t.language, 'title', t.title, 'summary', t.summary)`,
    `${world.tellings} t WHERE t.event_id = e.id`,
    't.known_on',
  );

const citations = (world: World): string =>
  list(
    citationJson(actorThen('a', world), world),
    `${world.citations} c JOIN sources s ON s.id = c.source_id LEFT JOIN actors a ON a.id = c.speaker_id WHERE c.event_id = e.id`,
    'c.ordinal',
  );

const claims = (world: World): string =>
  list(
    `json_build_object('id', k.id, 'field', k.field, 'value', k.value, 'citation', k.citation_id, 'knownOn', k.known_on)`,
    `${world.claims} k JOIN ${world.citations} c ON c.id = k.citation_id WHERE k.event_id = e.id`,
    'k.field, c.ordinal',
  );

const issues = (world: World): string =>
  list(
    `json_build_object('id', i.id, 'issue', i.issue, 'label', ${issueLabel(world, 'n', 'd')}, 'actor', CASE WHEN a.id IS NOT NULL THEN ${actorThen('a', world)} END,
    'stance', ${world.inLanguage('i.stances', 'i.stance')}, 'writtenStance', i.stance, 'stances', i.stances, 'reportedBy', CASE WHEN r.id IS NOT NULL THEN ${actorThen('r', world)} END,
    'citation', (SELECT c.id FROM ${world.citations} c WHERE c.id = i.citation_id), 'moved', i.moved, 'knownOn', i.known_on)`,
    `${world.issues} i JOIN issues n ON n.dossier_id = i.dossier_id AND n.slug = i.issue LEFT JOIN actors a ON a.id = i.actor_id
      LEFT JOIN actors r ON r.id = i.reported_by_id WHERE i.event_id = e.id`,
    'i.ordinal',
  );

const ledger = (world: World): string =>
  list(
    `json_build_object('id', x.id, 'ordinal', x.ordinal, 'status', x.status, 'effectiveOn', x.effective_text,
    'knownOn', x.known_on, 'window', x.window_text, 'saidAs', x.said_as, 'saidRule', x.said_rule, 'place', x.place,
    'format', x.format, 'vote', x.vote,
    'saidBy', CASE WHEN a.id IS NOT NULL THEN ${actorThen('a', world)} END, 'basis', x.basis,
    'source', CASE WHEN s.id IS NOT NULL THEN ${sourceRef(world)} END, 'note', ${world.inLanguage('x.notes', 'x.note')}, 'notes', x.notes,
    'corrects', x.corrects_id, 'recordedAt', rfc3339(x.recorded_at))`,
    `${world.statusChanges} x LEFT JOIN actors a ON a.id = x.said_by_id LEFT JOIN ${world.sources} s ON s.id = x.source_id WHERE x.event_id = e.id`,
    'x.effective_earliest, coalesce(x.rank, x.ordinal), x.ordinal',
  );

function links(world: World, own: 'from_event_id' | 'to_event_id', other: 'from_event_id' | 'to_event_id'): string {
  return list(
    `json_build_object('id', l.id, 'type', l.type, 'order', l.ordinal, 'event', ${linkedEventJson(world)})`,
    `${world.links} l JOIN ${world.events} o ON o.id = l.${other} WHERE l.${own} = e.id`,
    'l.ordinal, o.earliest, o.latest, o.id, l.type',
  );
}

/** Null, too, where the other event may not be seen, or was not known yet. */
const relativeTo = (world: World): string =>
  `(SELECT json_build_object('event', ${linkedEventJson(world)}, 'offset', e.relative_offset) FROM ${world.events} o WHERE o.id = e.relative_event_id)`;

/** The text of one JSON object of two lists of pairs: a function takes 100 arguments, which are 50 pairs, and an event has more. */
function oneObject(first: string, second: string): string {
  return `left(json_build_object(${first})::text, -1) || ', ' || substr(json_build_object(${second})::text, 2)`;
}

/** `isIt` is true of event `e` that is asked for. */
const detail = (isIt: string, world: World): string => `
  SELECT e.version, ${oneObject(
    `${basicPairs(world)},
    'disputed', array_to_json(ARRAY${disputedFields(world)}),
    'sourceCount', (SELECT count(DISTINCT c.source_id) FROM ${world.citations} c WHERE c.event_id = e.id),
    'independentSources', ${independentSources(world)},
    ${fieldPairs('e', ({ listed }) => !listed)}`,
    `'participations', ${participations(world)}, 'authors', ${actorsIn(world, 'author')}, 'mustAct', ${actorsIn(world, 'must_act')}, 'citations', ${citations(world)}, 'claims', ${claims(world)}, 'issues', ${issues(world)},
    'tellings', ${tellings(world)}, 'statusChanges', ${ledger(world)},
    'relativeTo', ${relativeTo(world)},
    'links', json_build_object('outgoing', ${links(world, 'from_event_id', 'to_event_id')},
      'incoming', ${links(world, 'to_event_id', 'from_event_id')})`,
  )} AS json
  FROM ${world.events} e JOIN dossiers d ON d.id = e.dossier_id
  WHERE ${isIt}`;

/** Links that make a thread: what came next, what was promised, what took its place. Comments about an event do not. */
const THREAD = `('follows_up', 'announces', 'reschedules', 'fulfils', 'cancels', 'overtaken_by')`;

/** `isIt` is true of event `e` that is asked for. */
const chain = (isIt: string, world: World): string => `
  WITH RECURSIVE member(id) AS (
    SELECT e.id FROM ${world.events} e WHERE ${isIt}
    UNION
    SELECT o.id FROM member m
      JOIN ${world.links} l ON l.type IN ${THREAD} AND (l.from_event_id = m.id OR l.to_event_id = m.id)
      JOIN ${world.events} o ON o.id = CASE WHEN l.from_event_id = m.id THEN l.to_event_id ELSE l.from_event_id END
  )
  SELECT CASE WHEN EXISTS (SELECT FROM member) THEN json_build_object(
    'items', (SELECT json_agg(${linkedEventJson(world)} ORDER BY o.earliest, o.latest, o.id)
      FROM ${world.events} o WHERE o.id IN (SELECT id FROM member)),
    'links', (SELECT coalesce(json_agg(json_build_object('type', l.type, 'from', l.from_event_id, 'to', l.to_event_id) ORDER BY l.id), '[]')
      FROM ${world.links} l WHERE l.type IN ${THREAD}
        AND l.from_event_id IN (SELECT id FROM member) AND l.to_event_id IN (SELECT id FROM member)))::text END AS json`;
