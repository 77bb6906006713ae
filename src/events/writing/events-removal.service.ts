import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RevisionsService, type Authorship } from '../../history/revisions.service.js';

/** Events are deleted so many at a time: enough that statements cost little, few enough to compare their documents. */
const BATCH = 200;

/** Deletes many events at once, softly, as one by one: each with a revision. */
@Injectable()
export class EventsRemoval {
  constructor(private readonly revisions: RevisionsService) {}

  /** `ids` are locked, and whoever asks may delete them. */
  async remove(manager: EntityManager, ids: readonly string[], authorship: Authorship): Promise<void> {
    for (let at = 0; at < ids.length; at += BATCH) {
      const some = ids.slice(at, at + BATCH);
      await this.revisions.revise(
        manager,
        some.map((id) => ({ entity: 'event', id })),
        authorship,
        async () => {
          await manager.query('UPDATE events SET deleted_at = now() WHERE id = ANY ($1)', [some]);
        },
      );
    }
  }
}
