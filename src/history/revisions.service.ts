import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { insertAll } from '../database/insert-all.js';
import { difference } from '../domain/history/difference.js';
import type { Json } from '../domain/history/json.js';
import { Revision } from './revision.entity.js';

/** Who writes, and why. */
export interface Authorship {
  author: string;
  /** The account; null where the program itself or the command line writes. */
  authorId: string | null;
  reason: string | null;
}

/** The history of every write: one revision each, as the difference from the version before. */
@Injectable()
export class RevisionsService {
  /** Records that `entity` was created as `value`: version 1, the difference from nothing. */
  async created(
    manager: EntityManager,
    entity: Revision['entity'],
    entityId: string,
    value: object,
    authorship: Authorship,
  ): Promise<void> {
    await this.createdAll(manager, entity, [{ id: entityId, value }], authorship);
  }

  /** The same of many. */
  async createdAll(
    manager: EntityManager,
    entity: Revision['entity'],
    created: readonly { id: string; value: object }[],
    authorship: Authorship,
  ): Promise<void> {
    await insertAll(
      manager,
      Revision,
      created.map(({ id, value }) => ({
        ...{ id: uuidv7(), entity, entityId: id, version: 1, ...authorship },
        // What JSON leaves out, a revision has never known.
        difference: difference(undefined, JSON.parse(JSON.stringify(value)) as Json),
      })),
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

  /** Records that events were created, as they stand in the database, links included. One statement for all of them. */
  async eventsCreated(manager: EntityManager, ids: readonly string[], authorship: Authorship): Promise<void> {
    await manager.query(
      `INSERT INTO revisions (id, entity, entity_id, version, author, author_id, reason, difference)
       SELECT r.id, 'event', r.event_id, 1, $3, $4, $5,
         jsonb_build_array(jsonb_build_object('op', 'add', 'path', '', 'value', event_document(r.event_id)))
       FROM unnest($1::uuid[], $2::uuid[]) AS r (id, event_id)`,
      [ids.map(() => uuidv7()), ids, authorship.author, authorship.authorId, authorship.reason],
    );
  }
}
