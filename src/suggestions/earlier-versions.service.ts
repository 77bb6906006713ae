import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { notFound } from '../common/identifier.js';
import type { RecordEntity } from '../common/is-public.js';
import { sameJson, type Json, type JsonObject } from '../domain/history/json.js';
import { RevisionsQueries } from '../history/revisions.queries.js';
import type { LockedRecord } from './lock-record.js';

/** What records said before. */
@Injectable()
export class EarlierVersions {
  constructor(private readonly revisions: RevisionsQueries) {}

  /**
   * What a PATCH would change to make a record what it was in a version; nothing where it is that. Its slug, the prefix of a
   * dossier and whether it was merged stay, and so does what versions did not tell yet. Throws `not_found`.
   */
  async changesTo(manager: EntityManager, record: LockedRecord, version: number): Promise<Record<string, Json>> {
    const { entity, id } = record;
    const then = (await this.revisions.documentIn(manager, entity, id, version)) as JsonObject | null;
    const now = (await this.revisions.documentIn(manager, entity, id, record.version)) as JsonObject | null;
    if (then === null || now === null) throw notFound('version', String(version));
    const wanted: JsonObject = { ...LEFT_OUT[entity], ...then };
    const standing: JsonObject = { ...LEFT_OUT[entity], ...now };
    const differing = Object.entries(wanted).filter(
      ([field, value]) => !STAYS.has(field) && !sameJson(value, standing[field]),
    );
    return entity === 'source' ? bySlugs(manager, differing) : Object.fromEntries(differing);
  }
}

const STAYS: ReadonlySet<string> = new Set(['slug', 'refPrefix', 'mergedInto']);

/** What documents leave out where there is none. */
const LEFT_OUT: Readonly<Record<RecordEntity, JsonObject>> = {
  actor: { datedNames: [] },
  source: {},
  publisher: {},
  dossier: {},
};

/** A document has the ids of publishers; whoever writes a source names them by slug. */
async function bySlugs(
  manager: EntityManager,
  changes: readonly (readonly [string, Json])[],
): Promise<Record<string, Json>> {
  const named = changes.filter(([field]) => PUBLISHERS.has(field)).flatMap(([, value]) => value as string | string[]);
  const rows = await manager.query<{ id: string; slug: string }[]>(
    'SELECT id, slug FROM publishers WHERE id = ANY ($1::uuid[])',
    [named.filter((id) => id as string | null)],
  );
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  const slugOf = (value: Json): Json =>
    Array.isArray(value) ? value.map(slugOf) : (slugs.get(value as string) ?? null);
  return Object.fromEntries(changes.map(([field, value]) => [field, PUBLISHERS.has(field) ? slugOf(value) : value]));
}

const PUBLISHERS: ReadonlySet<string> = new Set(['publisher', 'agencies', 'textOf']);
