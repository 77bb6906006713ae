import { Injectable } from '@nestjs/common';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { requireReason } from '../../common/require-reason.js';
import type { FoundEvent } from '../event-detail.queries.js';
import type { StatusChangeInputDto } from './event-parts.dto.js';
import { EventWriter, type EventWrite } from './event-writer.service.js';
import { entered } from './ledger-entry.js';
import { requireMayWrite } from './may-change.js';
import { mentionsIn, resolve } from './mentions.js';

/** Writes the ledgers of events. */
@Injectable()
export class Ledger {
  constructor(private readonly writer: EventWriter) {}

  /**
   * Adds an entry; where it names a window, a place or a format, the event moves there. Throws `forbidden` where readers see
   * the event already and the entry has to be suggested, `validation_failed` where another one is corrected without a reason, and
   * `conflict` with the reason and the moves that are legal where the lifecycle refuses it.
   */
  record(write: EventWrite, entry: StatusChangeInputDto, repeat: Repeatable | null): Promise<FoundEvent> {
    return this.writer.change(
      { ...write, onePart: true },
      async ({ document }, manager) => {
        requireMayWrite(write.viewer, document.review);
        if (entry.corrects != null) requireReason(write.reason, 'An entry is corrected for a reason: say why.');
        return entered(
          document,
          entry,
          await resolve(manager, mentionsIn({ statusChanges: [entry] }, { alone: true })),
        );
      },
      repeat,
    );
  }
}
