import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { documentSql } from '../common/sql/documents.js';
import { insertAll } from '../database/insert-all.js';
import { difference, type Operation } from '../domain/history/difference.js';
import type { UserRole } from '../domain/permissions.js';
import { sameJson, type Json } from '../domain/history/json.js';
import { Revision } from './revision.entity.js';

/** Who writes, and why. */
export interface Authorship {
  author: string;
  /** The user; null where the program itself or the command line writes. */
  authorId: string | null;
  /** Theirs now; missing where the program itself or the command line writes. */
  authorRole?: UserRole;
  reason: string | null;
  /** The earlier version that is brought back; missing where none is. */
  restores?: number | undefined;
}

/** What has a history. */
export interface Thing {
  entity: Revision['entity'];
  id: string;
}

/** The history of every write: one revision each, as the difference from the version before. */
@Injectable()
export class RevisionsService {
  /** Records that things were created, as they stand in the database now: version 1. One statement for all of them. */
  async created(
    manager: EntityManager,
    entity: Revision['entity'],
    ids: readonly string[],
    authorship: Authorship,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO revisions (id, entity, entity_id, version, author, author_id, author_role, reason, difference)
       SELECT r.id, $6, r.entity_id, 1, $3, $4, $7, $5,
         jsonb_build_array(jsonb_build_object('op', 'add', 'path', '', 'value', ${documentSql(entity, 't')}))
       FROM unnest($1::uuid[], $2::uuid[]) AS r (id, entity_id) JOIN ${entity}s t ON t.id = r.entity_id`,
      [
        ids.map(() => uuidv7()),
        ids,
        authorship.author,
        authorship.authorId,
        authorship.reason,
        entity,
        authorship.authorRole ?? null,
      ],
    );
  }

  /**
   * Lets `work` change things that are there, and records for each that came out different one revision, its version one
   * higher; `work` leaves versions alone. `noted` has one even where it came out the same, since something happened to it that others
   * tell. Gives the versions there are now, in the order of `things`.
   */
  async revise(
    manager: EntityManager,
    things: readonly Thing[],
    authorship: Authorship,
    work: () => Promise<void>,
    noted?: string,
  ): Promise<number[]> {
    const before = await statesOf(manager, things);
    await work();
    const after = await statesOf(manager, things);
    const changed = things.flatMap((thing, at) => {
      const [then, now] = [before[at], after[at]];
      if (!then || !now || (thing.id !== noted && sameJson(then.document, now.document))) return [];
      return [{ ...thing, at, version: now.version + 1, difference: difference(then.document, now.document) }];
    });
    for (const [entity, ids] of byEntity(changed)) {
      await manager.query(`UPDATE ${entity}s SET version = version + 1, updated_at = now() WHERE id = ANY ($1)`, [ids]);
    }
    await insertAll(
      manager,
      Revision,
      changed.map(({ entity, id: entityId, version, difference: operations }) => ({
        ...{ id: uuidv7(), entity, entityId, version, ...authorship, difference: operations },
      })),
    );
    const versions = after.map(({ version }) => version);
    for (const { at, version } of changed) versions[at] = version;
    return versions;
  }

  /** Records that many things have just come to their version of now by the same difference. One statement for all of them. */
  async changedAlike(
    manager: EntityManager,
    entity: Revision['entity'],
    ids: readonly string[],
    operations: readonly Operation[],
    authorship: Authorship,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO revisions (id, entity, entity_id, version, author, author_id, author_role, reason, difference)
       SELECT r.id, $6, t.id, t.version, $3, $4, $7, $5, $8::jsonb
       FROM unnest($1::uuid[], $2::uuid[]) AS r (id, entity_id) JOIN ${entity}s t ON t.id = r.entity_id`,
      [
        ...[ids.map(() => uuidv7()), ids, authorship.author, authorship.authorId, authorship.reason, entity],
        ...[authorship.authorRole ?? null, JSON.stringify(operations)],
      ],
    );
  }
}

/** What things are, in their order. */
async function statesOf(
  manager: EntityManager,
  things: readonly Thing[],
): Promise<{ document: Json; version: number }[]> {
  const found = new Map<string, { document: Json; version: number }>();
  for (const [entity, ids] of byEntity(things)) {
    const rows = await manager.query<{ id: string; document: Json; version: number }[]>(
      `SELECT id, ${documentSql(entity, 't')} AS document, version FROM ${entity}s t WHERE id = ANY ($1)`,
      [ids],
    );
    for (const { id, ...state } of rows) found.set(`${entity} ${id}`, state);
  }
  return things.map(({ entity, id }) => {
    const state = found.get(`${entity} ${id}`);
    if (!state) throw new Error(`There is no ${entity} ${id}`);
    return state;
  });
}

function byEntity(things: readonly Thing[]): Map<Thing['entity'], string[]> {
  const ids = new Map<Thing['entity'], string[]>();
  for (const { entity, id } of things) ids.set(entity, [...(ids.get(entity) ?? []), id]);
  return ids;
}
