import { Injectable } from '@nestjs/common';
import { decodeCursor, keysetPage, type KeysetRow } from '../common/cursor.js';
import type { FoundOne } from '../common/found-one.js';
import { actorRef } from '../common/sql/actor-json.js';
import { labelsOf, namesByLanguage, nameNow, nameNowIn } from '../common/sql/actor-names.js';
import { collate } from '../common/sql/collation.js';
import { Clock } from '../common/clock.js';
import type { Perspective } from '../common/perspective.js';
import { foundOnce, toldTotal, type Counted } from '../common/sql/found-once.js';
import { isKnown } from '../common/sql/known-actors.js';
import { named } from '../common/sql/named.js';
import { tally } from '../common/sql/tally.js';
import { worldOf, type World } from '../common/sql/world.js';
import { Database, type Whereabouts } from '../database/database.js';
import { containing } from '../database/like.js';
import { Parameters } from '../database/parameters.js';
import type { ActorQueryDto } from './actors.dto.js';

/** Actors as readers see them. */
@Injectable()
export class ActorsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** An ActorPageDto as JSON text: by name in the language asked for, or with `q` the nearest first. */
  async page(query: ActorQueryDto, { language, ...perspective }: Perspective): Promise<string> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const from = query.q
      ? `(${distances(query.q, parameters, world)}) n JOIN ${world.actors} a ON a.id = n.actor_id`
      : `${world.actors} a`;
    const conditions = [
      'a.merged_into_id IS NULL',
      isKnown(world),
      query.dossier ? inDossier(named('d', query.dossier, parameters), world) : 'true',
    ];
    const where = conditions.join(' AND ');
    const counted = [...parameters.values];
    const distance = query.q ? placeOf(query.dossierFirst, parameters, world) : '0';
    const called = `${language === undefined ? nameNow('a', world) : nameNowIn('a', parameters.add(language), world)} ${collate(language)}`;
    const { before, relation, total } = foundOnce(
      `SELECT a.*, ${distance} AS distance, ${called} AS called FROM ${from} WHERE ${where}`,
      (query.q ?? '') !== '',
    );
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, parameters);
    const rows = await this.database.read<KeysetRow & Counted>(
      `${before} SELECT ${actorJson(world)}::text AS item, ARRAY[a.distance::text, a.called, a.id::text] AS keys, ${total} AS total
       FROM ${relation} a
       WHERE ${after} ORDER BY a.distance, a.called, a.id LIMIT ${parameters.add(query.limit + 1)}`,
      parameters.values,
    );
    const count = toldTotal(rows) ?? (await this.database.count(`${from} WHERE ${where}`, counted));
    return keysetPage(rows, query, 'distance', count);
  }

  /**
   * ActorDto as JSON text with its version, by uuid or slug; null where there is none. What was merged says into which
   * slug.
   */
  async one(id: string, perspective: Perspective, where?: Whereabouts): Promise<FoundOne | null> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const sql = `SELECT a.version, m.slug AS "mergedInto", ${actorJson(world)}::text AS json
      FROM ${world.actors} a LEFT JOIN actors m ON m.id = a.merged_into_id 
      WHERE ${named('a', id, parameters)} AND ${isKnown(world)}`;
    const [row] = await this.database.read<FoundOne>(sql, parameters.values, where);
    return row ?? null;
  }
}

/** From so many names on that hold what was typed, none is looked for that is only spelt nearly so. */
const ENOUGH = 50;

/** Names (actor_id, label) that hold what was typed; where those are few, also such as are spelt nearly so. */
function namesFor(q: string, parameters: Parameters, world: World): string {
  const written = `SELECT n.actor_id, n.label FROM ${labelsOf(world)} n WHERE fold(n.label) LIKE fold(${parameters.add(containing(q))})`;
  return `WITH written AS MATERIALIZED (${written})
    SELECT * FROM written
    UNION SELECT k.actor_id, k.label FROM names_like(${parameters.add(q)}) k WHERE (SELECT count(*) FROM written) < ${ENOUGH}
      AND EXISTS (SELECT FROM ${labelsOf(world)} n WHERE n.actor_id = k.actor_id AND n.label = k.label)`;
}

/** Beyond every distance: so much later come those of a name that is only like the one typed. */
const LIKE = 4000;

/** Where actor `a` comes by the distance of `n`: those of just the name typed, then, where one is named, those of the dossier. */
function placeOf(dossier: string | undefined, parameters: Parameters, world: World): string {
  const place = `n.distance + CASE WHEN n.distance > 0 THEN ${LIKE} ELSE 0 END`;
  if (dossier === undefined) return place;
  return `${place} + CASE WHEN ${inDossier(named('d', dossier, parameters), world)} THEN 0 ELSE ${LIKE / 2} END`;
}

/**
 * How far those names are from what was typed (actor_id, distance): 0 for one that is just that, up to 1000. Whole numbers, so that
 * a cursor can carry them.
 */
function distances(q: string, parameters: Parameters, world: World): string {
  const typed = `fold(${parameters.add(q)})`;
  return `SELECT n.actor_id, min(round(1000 * (1 - greatest(similarity(${typed}, n.folded),
      0.9 * word_similarity(${typed}, n.folded),
      CASE WHEN n.folded LIKE ${typed} || '%' THEN 0.95 ELSE 0 END))::numeric)::int) AS distance
    FROM (SELECT x.actor_id, fold(x.label) AS folded FROM (${namesFor(q, parameters, world)}) x OFFSET 0) n GROUP BY n.actor_id`;
}

function inDossier(isDossier: string, world: World): string {
  return `EXISTS (SELECT FROM ${world.participations} p JOIN ${world.events} e ON e.id = p.event_id JOIN dossiers d ON d.id = e.dossier_id
    WHERE p.actor_id = a.id AND ${isDossier})`;
}

function afterCursor(cursor: string, parameters: Parameters): string {
  const [distance, name, id] = decodeCursor(cursor, 'distance', ['integer', 'text', 'uuid']);
  return `(a.distance, a.called, a.id) > (${parameters.add(distance)}::int, ${parameters.add(name)}, ${parameters.add(id)}::uuid)`;
}

/** Of the events that actor `a` takes part in; as of a day they are counted, for a part has a day of its own. */
function eventCount(world: World): string {
  if (world.day === null) return tally('a.id', world);
  return `(SELECT count(DISTINCT p.event_id) FROM ${world.participations} p JOIN ${world.events} e ON e.id = p.event_id
    WHERE p.actor_id = a.id)`;
}

/** OfficeBodyDto of actor `b`. */
const officeBody = (world: World): string =>
  `${actorRef('b', world)}::jsonb || jsonb_build_object('names', ${namesByLanguage('b', world)})`;

/** ActorDto of actor `a`. */
const actorJson = (
  world: World,
): string => `json_build_object('id', a.id, 'slug', a.slug, 'name', ${nameNow('a', world)}, 'type', a.type,
  'names', ${namesByLanguage('a', world)},
  'datedNames', (SELECT coalesce(json_agg(json_build_object('name', n.label, 'language', n.language, 'from', n.from_text,
      'to', n.to_text) ORDER BY n.from_on NULLS FIRST, n.ordinal), '[]')
    FROM ${world.datedNames} n WHERE n.actor_id = a.id),
  'aliases', (SELECT coalesce(json_agg(n.label ORDER BY n.ordinal), '[]')
    FROM actor_names n WHERE n.actor_id = a.id AND n.language IS NULL AND n.label <> a.name),
  'country', a.country, 'wikidata', a.wikidata,
  'tenures', (SELECT coalesce(json_agg(json_build_object('office', t.office, 'offices', t.offices, 'body', ${officeBody(world)},
      'from', t.from_text, 'to', t.to_text) ORDER BY t.ordinal), '[]')
    FROM ${world.tenures} t JOIN actors b ON b.id = t.body_id WHERE t.person_id = a.id),
  'eventCount', ${eventCount(world)},
  'createdAt', rfc3339(a.created_at), 'updatedAt', rfc3339(a.updated_at), 'version', a.version)`;
