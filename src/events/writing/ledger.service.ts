import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Idempotency } from '../../common/idempotency/idempotency.js';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { Problem } from '../../common/problem.js';
import { Database } from '../../database/database.js';
import { decideStatusChange } from '../../domain/lifecycle/decide.js';
import { legalMoves } from '../../domain/lifecycle/moves.js';
import { saysWhen } from '../../domain/lifecycle/projection.js';
import { parseEdtf } from '../../domain/time/edtf.js';
import type { FoundEvent } from '../event-detail.queries.js';
import { requireDates } from './check-dates.js';
import { entryNamed, nextOrdinal, statusChange } from './compose.js';
import type { StatusChangeInputDto } from './event-parts.dto.js';
import { EventWriter, type EventWrite, type LockedEvent } from './event-writer.service.js';
import { mentionsIn, resolve } from './mentions.js';
import { standing } from './standing.js';

/** Writes the ledgers of events. */
@Injectable()
export class Ledger {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly writer: EventWriter,
  ) {}

  /**
   * Adds an entry; where it names a window, a place or a format, the event moves there. Throws `conflict` with the reason
   * and the moves that are legal where the lifecycle refuses it.
   */
  record(write: EventWrite, entry: StatusChangeInputDto, repeat: Repeatable | null): Promise<FoundEvent> {
    return this.database.write(async (manager) => {
      const { id } = await this.idempotency.once(manager, repeat, async () => ({
        id: await this.writer.changeIn(manager, { ...write, onePart: true }, async (event) => {
          const names = await resolve(manager, mentionsIn({ statusChanges: [entry] }, { alone: true }));
          const { document } = event;
          const made = statusChange(entry, nextOrdinal(document.statusChanges), names);
          const corrects = entryNamed(document.statusChanges, entry.corrects, '/corrects');
          requireLegal(event, entry, corrects === null ? undefined : document.statusChanges[corrects]?.ordinal);
          return { ...document, statusChanges: { ...document.statusChanges, [uuidv7()]: { ...made, corrects } } };
        }),
      }));
      return this.writer.answer(manager, id);
    });
  }
}

function requireLegal(
  { document, ledger: counted }: LockedEvent,
  { status, effectiveOn, window = null }: StatusChangeInputDto,
  corrected: number | undefined,
): void {
  const ledger = counted.filter(({ ordinal }) => ordinal !== corrected);
  requireDates({ '/effectiveOn': effectiveOn, '/window': window }, document.timezone);
  const { earliest: effectiveEarliest, latest: effectiveLatest } = parseEdtf(effectiveOn, document.timezone);
  if (effectiveEarliest === null) {
    const detail = 'The day it takes effect needs a beginning, for the ledger is ordered by it.';
    throw new Problem('validation_failed', detail, [{ pointer: '/effectiveOn', code: 'open_start', detail }]);
  }
  const effective = { effectiveEarliest, effectiveLatest };
  const standsAt = window !== null && saysWhen(document.kind) ? window : standing(document).when;
  const subject = { kind: document.kind, earliest: parseEdtf(standsAt, document.timezone).earliest };
  const decision = decideStatusChange(ledger, { status, ...effective }, subject);
  if (!decision.ok) {
    const { ok: _, reason, ...why } = decision;
    const pointer = why.code === 'unknown_status' || why.code === 'illegal_transition' ? '/status' : '/effectiveOn';
    const detail = `${reason}.`;
    throw new Problem('conflict', detail, [{ pointer, ...why, detail }], {
      moves: legalMoves(ledger, effective, subject),
    });
  }
}
