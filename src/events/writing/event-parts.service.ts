import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import type { FoundEvent } from '../event-detail.queries.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { EventWriter, type EventWrite } from './event-writer.service.js';
import { requireMayChange } from './may-change.js';

/** What the document of an event is to become. */
type Next = (document: EventDocumentDto, manager: EntityManager) => EventDocumentDto | Promise<EventDocumentDto>;

/** Adds, changes and removes parts of an event, one at a time. */
@Injectable()
export class EventParts {
  constructor(private readonly writer: EventWriter) {}

  add(write: EventWrite, repeat: Repeatable | null, next: Next): Promise<FoundEvent> {
    return this.writer.change({ ...write, onePart: true }, allowed(write, next), repeat);
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
