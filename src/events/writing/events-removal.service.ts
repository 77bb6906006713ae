import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { writeSearched } from './work-out-ahead.js';
import { RevisionsService, type Authorship } from '../../history/revisions.service.js';

/** Events are deleted so many at a time: enough that statements cost little, few enough that each ends soon. */
const BATCH = 500;

/** Deletes many events at once, softly, as one by one: each with a revision. */
@Injectable()
export class EventsRemoval {
  constructor(private readonly revisions: RevisionsService) {}

  /** None of `ids` is deleted yet, all are locked, and whoever asks may delete them. */
  async remove(manager: EntityManager, ids: readonly string[], authorship: Authorship): Promise<void> {
    for (let at = 0; at < ids.length; at += BATCH) {
      const some = ids.slice(at, at + BATCH);
      await manager.query(
        'UPDATE events SET deleted_at = now(), version = version + 1, updated_at = now() WHERE id = ANY ($1)',
        [some],
      );
      await this.revisions.changedAlike(manager, 'event', some, DELETED, authorship);
      await writeSearched(manager);
    }
  }
}

const DELETED = [{ op: 'replace', path: '/deleted', value: true }] as const;
