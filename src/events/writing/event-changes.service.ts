import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { notFound } from '../../common/identifier.js';
import { requireReason } from '../../common/require-reason.js';
import { Database } from '../../database/database.js';
import { RevisionsQueries } from '../../history/revisions.queries.js';
import type { FoundEvent } from '../event-detail.queries.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { requireFitsLedger } from './check-ledger.js';
import { changed } from './changed.js';
import { EventWriter, type EventWrite, type NextDocument } from './event-writer.service.js';
import type { EventPatchDto } from './event-writing.dto.js';
import { requireMayChange, requireMayDelete } from './may-change.js';
import { mentionsIn, resolve } from './mentions.js';
import { setRight, standing } from './standing.js';
import { survivorsOf, withSurvivors } from './survivors.js';

/** Changes, deletes and brings back whole events. */
@Injectable()
export class EventChanges {
  constructor(
    private readonly database: Database,
    private readonly writer: EventWriter,
    private readonly revisions: RevisionsQueries,
  ) {}

  patch(write: EventWrite, patch: EventPatchDto): Promise<FoundEvent> {
    return this.writer.change(write, async ({ document }, manager) => {
      requireMayChange(write.viewer, document.review, write.reason);
      const after = changed(document, patch, await resolve(manager, mentionsIn(patch)));
      requireFitsLedger(document, after);
      return after;
    });
  }

  /** Deletes softly: it is hidden everywhere, and can be brought back. */
  async remove(write: EventWrite): Promise<void> {
    requireReason(write.reason, 'What is deleted is deleted for a reason: say why.');
    await this.database.write((manager) => this.writer.changeIn(manager, write, deleting(write, true)));
  }

  bringBack(write: EventWrite, repeat: Repeatable | null): Promise<FoundEvent> {
    return this.writer.change({ ...write, deleted: true }, deleting(write, false), repeat);
  }

  /**
   * Makes the event again what it was in a version, as a new one. Its ledger, which only grows, stays as it is, and so
   * does its state of review.
   */
  restore(write: EventWrite, version: number, repeat: Repeatable | null): Promise<FoundEvent> {
    return this.writer.change({ ...write, restores: version }, this.restoring(write, version), repeat);
  }

  /**
   * Makes events again what each was in `version`, inside a transaction of the caller's, and with ledgers that set right what was said
   * since: they stand again as they stood.
   */
  async takeBackIn(
    manager: EntityManager,
    ids: readonly string[],
    how: Pick<EventWrite, 'viewer' | 'reason'>,
    version: number,
  ): Promise<void> {
    const restoring = this.restoring(how, version);
    const versions = new Map(ids.map((id) => [id, null]));
    await this.writer.changeAllIn(manager, versions, { ...how, restores: version }, async (event, inside) => {
      const then = (await this.revisions.documentIn(inside, 'event', event.id, version)) as unknown as EventDocumentDto;
      return setRight(await restoring(event, inside), standing(then));
    });
  }

  private restoring(write: Pick<EventWrite, 'viewer' | 'reason'>, version: number): NextDocument {
    return async ({ id, document }, manager) => {
      requireMayChange(write.viewer, document.review, write.reason);
      const then = (await this.revisions.documentIn(manager, 'event', id, version)) as EventDocumentDto | null;
      if (then === null) throw notFound('version', String(version));
      const { ref, slug, dossier, review, deleted, statusChanges } = document;
      const alive = withSurvivors(then, await survivorsOf(manager, then));
      const after = { ...alive, ref, slug, dossier, review, deleted, statusChanges };
      requireFitsLedger(document, after);
      return after;
    };
  }
}

function deleting({ viewer }: EventWrite, deleted: boolean): NextDocument {
  return async (event, manager) => {
    await requireMayDelete(manager, viewer, event);
    return { ...event.document, deleted };
  };
}
