import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../../common/viewer.js';
import { EventWriter } from '../../../events/writing/event-writer.service.js';
import { requireMayChange } from '../../../events/writing/may-change.js';
import type { Names } from '../../../events/writing/mentions.js';
import type { RowBody } from '../check/row-body.js';
import { patchedEvent } from './patched-event.js';
import type { StagedRow } from './staged-pages.js';

/** Of which import, and by whom, rows change events. */
interface Updating {
  readonly importId: string;
  readonly names: Names;
  readonly viewer: Viewer;
  readonly reason: string | null;
}

/** Changes events as rows say, each as one version of its history. */
@Injectable()
export class RowsUpdate {
  constructor(private readonly writer: EventWriter) {}

  /** Throws `stale` where the event is not any more what the row was compared with. */
  async update(
    manager: EntityManager,
    { body, eventId, version }: StagedRow,
    { importId, names, viewer, reason }: Updating,
  ): Promise<void> {
    const { patch } = JSON.parse(body) as RowBody;
    if (!patch || eventId === null) return;
    const write = { id: eventId, viewer, reason, ifMatch: `"${version}"` };
    await this.writer.changeIn(manager, write, ({ document }) => {
      requireMayChange(viewer, document.review, reason);
      return Promise.resolve(patchedEvent(document, patch, names));
    });
    await manager.query(
      `INSERT INTO spreadsheet_import_events (import_id, event_id, version)
       SELECT $1, e.id, e.version FROM events e WHERE e.id = $2 AND e.version > $3`,
      [importId, eventId, version],
    );
  }
}
