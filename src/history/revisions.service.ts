import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { documentSql } from '../common/sql/documents.js';
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
   * higher; `work` leaves versions alone. Gives the versions there are now, in the order of `things`.
   */
  async revise(
    manager: EntityManager,
    things: readonly Thing[],
    authorship: Authorship,
    work: () => Promise<void>,
  ): Promise<number[]> {
    const documents: Json[] = [];
    for (const thing of things) documents.push((await stateOf(manager, thing)).document);
    await work();
    const versions: number[] = [];
    for (const [at, thing] of things.entries()) {
      const { document, version } = await stateOf(manager, thing);
      const before = documents[at] ?? null;
      const differs = !sameJson(before, document);
      versions.push(differs ? version + 1 : version);
      if (!differs) continue;
      await manager.query(`UPDATE ${thing.entity}s SET version = version + 1, updated_at = now() WHERE id = $1`, [
        thing.id,
      ]);
      await this.changed(manager, thing.entity, thing.id, version + 1, before, document, authorship);
    }
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

  /** Records that version `version` of `entity` is `after`, and that the one before it was `before`. */
  async changed(
    manager: EntityManager,
    entity: Revision['entity'],
    entityId: string,
    version: number,
    before: Json,
    after: Json,
    authorship: Authorship,
  ): Promise<void> {
    await manager.insert(Revision, {
      ...{ id: uuidv7(), entity, entityId, version, ...authorship },
      difference: difference(before, after),
    });
  }
}

async function stateOf(manager: EntityManager, { entity, id }: Thing): Promise<{ document: Json; version: number }> {
  const [row] = await manager.query<{ document: Json; version: number }[]>(
    `SELECT ${documentSql(entity, 't')} AS document, version FROM ${entity}s t WHERE id = $1`,
    [id],
  );
  if (!row) throw new Error(`There is no ${entity} ${id}`);
  return row;
}
