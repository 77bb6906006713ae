import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../common/problem.js';
import type { Viewer } from '../../../common/viewer.js';
import { Database } from '../../../database/database.js';
import { may } from '../../../domain/permissions.js';
import { EventChanges } from '../../../events/writing/event-changes.service.js';
import { EventsRemoval } from '../../../events/writing/events-removal.service.js';
import { writeSearched } from '../../../events/writing/work-out-ahead.js';
import { by } from '../../../history/by.js';
import type { ImportRecord } from '../import-records.service.js';

/** Events are taken back so many at a time. */
const AT_ONCE = 100;

/** Takes back what imports wrote, as long as nothing of it was edited. */
@Injectable()
export class SpreadsheetUndo {
  constructor(
    private readonly database: Database,
    private readonly removal: EventsRemoval,
    private readonly changes: EventChanges,
  ) {}

  /** Deletes the events that it created, brings those that it changed back to what they were, each with a revision, and forgets the import. Actors and sources that it made stay. Throws `conflict` where one was edited since. */
  undo(record: ImportRecord, viewer: Viewer): Promise<void> {
    return this.database.writeLong((manager) => this.undoIn(manager, record, viewer));
  }

  private async undoIn(manager: EntityManager, { id, fileName }: ImportRecord, viewer: Viewer): Promise<void> {
    const written = await manager.query<WrittenEvent[]>(
      `SELECT e.id, x.version, e.version AS now, e.review, e.ref IS NOT NULL AS seen, e.deleted_at IS NOT NULL AS deleted
       FROM spreadsheet_import_events x JOIN events e ON e.id = x.event_id WHERE x.import_id = $1 ORDER BY e.id FOR NO KEY UPDATE OF e`,
      [id],
    );
    const edited = written.filter(({ version, now, deleted }) => now !== version || deleted).length;
    if (edited > 0) {
      const detail = `${edited} of its events were edited or deleted since: it cannot be undone as a whole.`;
      const reason = { code: 'import_edited', parameters: { events: edited } } as const;
      throw new Problem('conflict', detail, undefined, { reason });
    }
    if (written.some(({ seen }) => seen) && !may(viewer.role, 'event.delete')) {
      const detail = 'Readers have seen some of its events: only an editor takes them back.';
      throw new Problem('forbidden', detail, undefined, { reason: { code: 'may_only_delete_own_draft' } });
    }
    const created = written.filter(({ version }) => version === 1).map((event) => event.id);
    const reason = `Import of ${fileName} undone`;
    await this.removal.remove(manager, created, by(viewer, reason));
    for (const version of new Set(written.map((event) => event.version))) {
      if (version === 1) continue;
      const ids = written.filter((event) => event.version === version).map((event) => event.id);
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        await this.changes.takeBackIn(manager, ids.slice(at, at + AT_ONCE), { viewer, reason }, version - 1);
        await writeSearched(manager);
      }
    }
    await manager.query('DELETE FROM spreadsheet_imports WHERE id = $1', [id]);
  }
}

interface WrittenEvent {
  readonly id: string;
  readonly version: number;
  readonly now: number;
  readonly seen: boolean;
  readonly deleted: boolean;
}
