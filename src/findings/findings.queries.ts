import { Injectable } from '@nestjs/common';
import type { ArticleActor } from '../domain/article/names/article-actor.js';
import type { Comparable } from '../domain/duplicates/find-similar.js';
import { named } from '../common/sql/named.js';
import { visibleEvents } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';

export interface KnownEvent extends Comparable {
  readonly id: string;
  readonly ref: string | null;
  readonly when: string;
}

/** What an article is read against. */
@Injectable()
export class FindingsQueries {
  constructor(private readonly database: Database) {}

  /** The id of a dossier by slug or id; null where there is none. */
  async dossierId(dossier: string): Promise<string | null> {
    const parameters = new Parameters();
    const sql = `SELECT d.id FROM dossiers d WHERE ${named('d', dossier, parameters)}`;
    const [row] = await this.database.read<{ id: string }>(sql, parameters.values);
    return row?.id ?? null;
  }

  /** All actors with their names and offices: an article may be the first that names somebody in this dossier. */
  actors(): Promise<ArticleActor[]> {
    return this.database.read<ArticleActor>(
      `SELECT a.id, a.slug, a.name, a.type, a.country,
         (SELECT coalesce(json_object_agg(n.language, n.label), '{}') FROM actor_names n
           WHERE n.actor_id = a.id AND n.language IS NOT NULL) AS names,
         (SELECT coalesce(json_agg(n.label ORDER BY n.ordinal), '[]') FROM actor_names n
           WHERE n.actor_id = a.id AND n.language IS NULL) AS aliases,
         (SELECT coalesce(json_agg(json_build_object('office', t.office, 'bodyId', t.body_id, 'from', t.from_text,
             'to', t.to_text) ORDER BY t.ordinal), '[]') FROM tenures t WHERE t.person_id = a.id) AS tenures
       FROM actors a WHERE a.merged_into_id IS NULL ORDER BY a.name, a.id LIMIT ${MOST}`,
      [],
    );
  }

  /** The dossier's events, drafts included: whoever may write may see them. */
  events(dossierId: string): Promise<KnownEvent[]> {
    return this.database.read<KnownEvent>(
      `SELECT e.id, e.ref, e.kind, e.title, e.when_text AS "when",
         CASE WHEN isfinite(e.earliest) THEN e.earliest END AS earliest,
         CASE WHEN isfinite(e.latest) THEN e.latest END AS latest,
         (SELECT coalesce(json_agg(p.actor_id), '[]') FROM participations p WHERE p.event_id = e.id) AS actors
       FROM ${visibleEvents(true)} e WHERE e.dossier_id = $1 ORDER BY e.id LIMIT ${MOST}`,
      [dossierId],
    );
  }
}

/** More are not compared with an article: it takes time for each. */
const MOST = 5000;
