import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { toldDifference } from '../domain/history/story.js';
import { namesById, recordNames, uuidsIn } from '../history/names.js';
import { RevisionsQueries } from '../history/revisions.queries.js';
import type { Authorship } from '../history/revisions.service.js';
import type { LockedRecord } from './lock-record.js';
import { RecordChanges } from './record-changes.service.js';
import type { ToldChange } from './told-change.js';

/** Finds out what a change of a record would come to. */
@Injectable()
export class TriedChange {
  constructor(
    private readonly changes: RecordChanges,
    private readonly revisions: RevisionsQueries,
  ) {}

  /** Makes the change and takes it back, so that whatever would refuse it refuses it at once. */
  async tell(
    manager: EntityManager,
    record: LockedRecord,
    changes: object,
    authorship: Authorship,
  ): Promise<ToldChange> {
    const { entity, id, version } = record;
    await manager.query('SAVEPOINT tried');
    await this.changes.make(manager, record, changes, authorship);
    const before = await this.revisions.documentIn(manager, entity, id, version);
    const after = (await this.revisions.documentIn(manager, entity, id, version + 1)) ?? before;
    const difference = toldDifference(before, after);
    const rows = await manager.query<{ id: string; name: string }[]>(recordNames(true), [uuidsIn(difference), null]);
    await manager.query('ROLLBACK TO SAVEPOINT tried');
    return { difference, names: namesById(rows) };
  }
}
