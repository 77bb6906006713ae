import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../../common/viewer.js';
import { EventWriter } from '../../../events/writing/event-writer.service.js';
import { requireMayChange } from '../../../events/writing/may-change.js';
import type { Names } from '../../../events/writing/mentions.js';
import type { RowBody, RowPatch } from '../check/row-body.js';
import { patchedEvent } from './patched-event.js';
import type { StagedRow } from './staged-pages.js';

/** Of which import, and by whom, rows change events. */
export interface Updating {
  readonly importId: string;
  readonly names: Names;
  readonly viewer: Viewer;
  readonly reason: string | null;
}

/** Changes events as rows say, each as one version of its history. */
@Injectable()
export class RowsUpdate {
  constructor(private readonly writer: EventWriter) {}

  /** Of many rows in a few statements. Throws `stale` where an event is not any more what its row was compared with. */
  async update(
    manager: EntityManager,
    rows: readonly StagedRow[],
    { importId, names, viewer, reason }: Updating,
  ): Promise<void> {
    const patches = new Map<string, RowPatch>();
    const versions = new Map<string, number | null>();
    for (const { body, eventId, version } of rows) {
      const { patch } = JSON.parse(body) as RowBody;
      if (!patch || eventId === null) continue;
      patches.set(eventId, patch);
      versions.set(eventId, version);
    }
    await this.writer.changeAllIn(manager, versions, { viewer, reason }, ({ id, document }) => {
      requireMayChange(viewer, document.review, reason);
      const patch = patches.get(id);
      return Promise.resolve(patch ? patchedEvent(document, patch, names) : document);
    });
    await manager.query(
      `INSERT INTO spreadsheet_import_events (import_id, event_id, version)
       SELECT $1, e.id, e.version FROM events e JOIN unnest($2::uuid[], $3::int[]) AS seen (id, version) ON seen.id = e.id
       WHERE e.version > seen.version`,
      [importId, [...versions.keys()], [...versions.values()]],
    );
  }
}
