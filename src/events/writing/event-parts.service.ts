import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Idempotency } from '../../common/idempotency/idempotency.js';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { Database } from '../../database/database.js';
import type { FoundEvent } from '../event-detail.queries.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { EventWriter, type EventWrite } from './event-writer.service.js';
import { requireMayChange } from './may-change.js';

/** What the document of an event is to become. */
type Next = (document: EventDocumentDto, manager: EntityManager) => EventDocumentDto | Promise<EventDocumentDto>;

/** Adds, changes and removes parts of an event, one at a time. */
@Injectable()
export class EventParts {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly writer: EventWriter,
  ) {}

  add(write: EventWrite, repeat: Repeatable | null, next: Next): Promise<FoundEvent> {
    return this.database.write(async (manager) => {
      const { id } = await this.idempotency.once(manager, repeat, async () => ({
        id: await this.writer.changeIn(manager, { ...write, onePart: true }, allowed(write, next)),
      }));
      return this.writer.answer(manager, id);
    });
  }

  change(write: EventWrite, next: Next): Promise<FoundEvent> {
    return this.writer.change({ ...write, onePart: true }, allowed(write, next));
  }
}

function allowed(write: EventWrite, next: Next): Parameters<EventWriter['changeIn']>[2] {
  return async ({ document }, manager) => {
    requireMayChange(write.viewer, document.review, write.reason);
    return next(document, manager);
  };
}
