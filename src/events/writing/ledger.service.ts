import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Idempotency } from '../../common/idempotency/idempotency.js';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { Problem } from '../../common/problem.js';
import { Database } from '../../database/database.js';
import { decideStatusChange } from '../../domain/lifecycle/decide.js';
import { legalMoves } from '../../domain/lifecycle/moves.js';
import { DUE_KINDS } from '../../domain/lifecycle/overdue.js';
import { isOpen } from '../../domain/lifecycle/table.js';
import { parseEdtf } from '../../domain/time/edtf.js';
import type { FoundEvent } from '../event-detail.queries.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { requireDates } from './check-dates.js';
import { nextOrdinal, statusChange } from './compose.js';
import type { StatusChangeInputDto } from './event-parts.dto.js';
import { EventWriter, type EventWrite, type LockedEvent } from './event-writer.service.js';
import { mentionsIn, resolve } from './mentions.js';

/** Writes the ledgers of events. */
@Injectable()
export class Ledger {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly writer: EventWriter,
  ) {}

  /**
   * Adds an entry. Where it is the newest, leaves open what is due, and names a window, the event moves there. Throws
   * `conflict` with the reason and the moves that are legal where the lifecycle refuses it.
   */
  record(write: EventWrite, entry: StatusChangeInputDto, repeat: Repeatable | null): Promise<FoundEvent> {
    return this.database.write(async (manager) => {
      const { id } = await this.idempotency.once(manager, repeat, async () => ({
        id: await this.writer.changeIn(manager, { ...write, onePart: true }, async (event) => {
          const isNewest = requireLegal(event, entry);
          const names = await resolve(manager, mentionsIn({ statusChanges: [entry] }, { alone: true }));
          const { document } = event;
          const made = statusChange(entry, nextOrdinal(document.statusChanges), names);
          const after = { ...document, statusChanges: { ...document.statusChanges, [uuidv7()]: made } };
          return isNewest ? moved(after, entry) : after;
        }),
      }));
      return this.writer.answer(manager, id);
    });
  }
}

/** Whether the entry becomes the newest. */
function requireLegal(
  { document, ledger }: LockedEvent,
  { status, effectiveOn, window = null }: StatusChangeInputDto,
): boolean {
  requireDates({ '/effectiveOn': effectiveOn, '/window': window }, document.timezone);
  const { earliest: effectiveEarliest, latest: effectiveLatest } = parseEdtf(effectiveOn, document.timezone);
  if (effectiveEarliest === null) {
    const detail = 'The day it takes effect needs a beginning, for the ledger is ordered by it.';
    throw new Problem('validation_failed', detail, [{ pointer: '/effectiveOn', code: 'open_start', detail }]);
  }
  const effective = { effectiveEarliest, effectiveLatest };
  const subject = { kind: document.kind, earliest: parseEdtf(document.when, document.timezone).earliest };
  const decision = decideStatusChange(ledger, { status, ...effective }, subject);
  if (!decision.ok) {
    const { ok: _, reason, ...why } = decision;
    const pointer = why.code === 'unknown_status' || why.code === 'illegal_transition' ? '/status' : '/effectiveOn';
    const detail = `${reason}.`;
    throw new Problem('conflict', detail, [{ pointer, ...why, detail }], {
      moves: legalMoves(ledger, effective, subject),
    });
  }
  return ledger.every((other) => other.effectiveEarliest <= effectiveEarliest);
}

/** The words of the old window do not say the new one. */
function moved(document: EventDocumentDto, { status, window, place }: StatusChangeInputDto): EventDocumentDto {
  const isDue = DUE_KINDS.some((kind) => kind === document.kind) && isOpen(document.kind, status);
  if (!isDue) return document;
  const there = { ...document, place: place ?? document.place };
  return window == null || window === document.when ? there : { ...there, when: window, saidAs: null, saidRule: null };
}
