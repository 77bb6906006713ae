import { Injectable } from '@nestjs/common';
import { decodeCursor, keysetPage, type KeysetRow } from '../common/cursor.js';
import type { FoundOne } from '../common/found-one.js';
import { KeptAnswers } from '../common/kept-answers.js';
import { Clock } from '../common/clock.js';
import type { Perspective } from '../common/perspective.js';
import { actorRef } from '../common/sql/actor-json.js';
import { dossierEnd, eventCount } from '../common/sql/dossier-events.js';
import { seated, translations } from '../common/sql/dossier-words.js';
import { issueLabel } from '../common/sql/issue-label.js';
import { named } from '../common/sql/named.js';
import { worldOf, type World } from '../common/sql/world.js';
import { Database, type Whereabouts } from '../database/database.js';
import { containing } from '../database/like.js';
import { Parameters } from '../database/parameters.js';
import { SEATS, type Seat } from '../domain/vocabulary.js';
import { dossierOrder, type DossierOrder, type DossierSort } from './dossier-order.js';
import type { DossierQueryDto } from './dossiers.dto.js';

/** Dossiers as readers see them. */
@Injectable()
export class DossiersQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answers: KeptAnswers,
  ) {}

  /** A DossierPageDto as JSON text. */
  page(query: DossierQueryDto, perspective: Perspective): Promise<string> {
    return this.answers.answer(['dossiers', query, perspective], () => this.asked(query, perspective));
  }

  private async asked(query: DossierQueryDto, perspective: Perspective): Promise<string> {
    const parameters = new Parameters();
    const where = query.q ? `fold(d.title) LIKE fold(${parameters.add(containing(query.q))})` : 'true';
    const seen = [...parameters.values];
    const world = worldOf(perspective, parameters, this.clock.now());
    const total = await this.database.count(`${world.dossiers} d WHERE ${where}`, seen);
    const order = dossierOrder(query.sort, world);
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, query.sort, order, parameters);
    const rows = await this.database.read<KeysetRow>(
      `SELECT ${dossierJson(world)}::text AS item, ARRAY[o.key::text, d.id::text] AS keys
       FROM ${world.dossiers} d CROSS JOIN LATERAL (SELECT ${order.key} AS key) o WHERE ${where} AND ${after}
       ORDER BY o.key ${order.collation} ${order.direction}, d.id ${order.direction} LIMIT ${parameters.add(query.limit + 1)}`,
      parameters.values,
    );
    return keysetPage(rows, query, query.sort, total);
  }

  /**
   * DossierDto as JSON text with its version, by uuid or slug; null where there is none.
   */
  async one(id: string, perspective: Perspective, where?: Whereabouts): Promise<FoundOne | null> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const sql = `SELECT d.version, ${dossierJson(world)}::text AS json FROM ${world.dossiers} d WHERE ${named('d', id, parameters)}`;
    const [row] = await this.database.read<FoundOne>(sql, parameters.values, where);
    return row ?? null;
  }

  /** An IssuesDto as JSON text, by uuid or slug of the dossier; null where there is none. What it is about has no day. */
  async issues(id: string, { seesDrafts, language }: Perspective): Promise<string | null> {
    const parameters = new Parameters();
    const world = worldOf({ seesDrafts, language }, parameters, this.clock.now());
    const [row] = await this.database.read<{ json: string }>(
      `SELECT json_build_object('items', ${issues(world)})::text AS json FROM ${world.dossiers} d WHERE ${named('d', id, parameters)}`,
      parameters.values,
    );
    return row?.json ?? null;
  }
}

/** By language; looked back to, titles alone. */
const words = (world: World): string => {
  const [sentence, summary] = world.day === null ? ['d.sentence', 'd.summary'] : [`''`, `''`];
  return `${translations(world)} || jsonb_build_object(coalesce(d.languages[1], 'en'),
    jsonb_build_object('title', d.title, 'sentence', ${sentence}, 'summary', ${summary}))`;
};

const said = (field: 'sentence' | 'summary', world: World): string =>
  world.day === null ? world.translated('d.translations', field, `d.${field}`) : `''`;

function afterCursor(cursor: string, sort: DossierSort, order: DossierOrder, parameters: Parameters): string {
  const [key, id] = decodeCursor(cursor, sort, [order.form, 'uuid']);
  const type = order.form === 'timestamp' ? '::timestamptz' : '';
  const beyond = order.direction === 'ASC' ? '>' : '<';
  return `(o.key ${order.collation}, d.id) ${beyond} (${parameters.add(key)}${type}, ${parameters.add(id)}::uuid)`;
}

/** Of so many events of a dossier, the latest, is counted who acts in them: who negotiates shows in fewer. */
const LOOKED_AT = 150;

/** Roles that seat somebody, and how many of those whom they seat are told. */
const SEATING = { party: [['party'], 2], mediator: [['mediator', 'facilitator'], 10] } as const;

/**
 * The states and bodies that take part in the dossier's latest events, as a relation of one row with a list of slugs for each seat:
 * those of most events first.
 */
function acting(world: World): string {
  const lists = SEATS.map((seat) => {
    const [, most] = SEATING[seat];
    return `(SELECT coalesce(json_agg(s.slug ORDER BY s.${seat} DESC, s.slug), '[]')
      FROM (SELECT * FROM counted WHERE ${seat} > 0 ORDER BY ${seat} DESC, slug LIMIT ${most}) s) AS ${seat}`;
  });
  const counts = SEATS.map((seat) => {
    const roles = SEATING[seat][0].map((role) => `'${role}'`).join(', ');
    return `count(*) FILTER (WHERE p.role IN (${roles})) AS ${seat}`;
  });
  const seating = SEATS.flatMap((seat) => SEATING[seat][0].map((role) => `'${role}'`)).join(', ');
  return `(WITH counted AS (
    SELECT a.slug, p.*
    FROM (SELECT p.actor_id, ${counts.join(', ')}
        FROM (SELECT e.id FROM ${world.events} e WHERE e.dossier_id = d.id
            ORDER BY e.earliest DESC, e.latest DESC, e.id DESC LIMIT ${LOOKED_AT}) e
          JOIN ${world.participations} p ON p.event_id = e.id AND p.role IN (${seating})
        GROUP BY p.actor_id) p
      CROSS JOIN LATERAL (SELECT a.slug FROM actors a WHERE a.id = p.actor_id AND a.type <> 'person' OFFSET 0) a
    ) SELECT ${lists.join(', ')})`;
}

const seatedActors = (seat: Seat, world: World): string =>
  `(SELECT coalesce(json_agg(${actorRef('a', world)} ORDER BY s.ordinal), '[]') FROM ${seated(seat, world)})`;

/** Slugs of those whom an editor seated, else of those whom their roles seat. */
const sides = (world: World): string => {
  const lists = SEATS.map(
    (seat) =>
      `'${SIDES[seat]}', coalesce((SELECT json_agg(a.slug ORDER BY s.ordinal) FROM ${seated(seat, world)}), acting.${seat})`,
  );
  return `(SELECT json_build_object(${lists.join(', ')}) FROM ${acting(world)} acting)`;
};

const SIDES = { party: 'parties', mediator: 'mediators' } as const satisfies Record<Seat, string>;

const issues = (
  world: Pick<World, 'inLanguage'>,
): string => `(SELECT coalesce(json_agg(json_build_object('slug', n.slug,
    'label', ${issueLabel(world, 'n', 'd')}, 'labels', n.labels) ORDER BY n.ordinal), '[]')
  FROM issues n WHERE n.dossier_id = d.id)`;

/** DossierDto of dossier `d`. Looked back to, what it is about is left unsaid: it has no day, and tells how it went on. */
const dossierJson = (
  world: World,
): string => `json_build_object('id', d.id, 'slug', d.slug, 'refPrefix', d.ref_prefix, 'title', ${world.translated('d.translations', 'title', 'd.title')},
    'sentence', ${said('sentence', world)}, 'summary', ${said('summary', world)},
    'words', ${words(world)}, 'languages', d.languages, 'licence', d.licence, 'authorship', d.authorship, 'eventCount', ${eventCount(world)},
    'from', rfc3339(${dossierEnd(world, 'earliest', 'ASC')}), 'to', rfc3339(${dossierEnd(world, 'latest', 'DESC')}),
    'parties', ${seatedActors('party', world)}, 'mediators', ${seatedActors('mediator', world)}, 'issues', ${issues(world)},
    'sides', ${sides(world)},
    'createdAt', rfc3339(d.created_at), 'updatedAt', rfc3339(d.updated_at), 'version', d.version)`;
