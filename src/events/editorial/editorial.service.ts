import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Idempotency } from '../../common/idempotency/idempotency.js';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { notFound } from '../../common/identifier.js';
import { Problem } from '../../common/problem.js';
import type { Viewer } from '../../common/viewer.js';
import { Database } from '../../database/database.js';
import { decideReview, reviewMoves } from '../../domain/review.js';
import type { FoundEvent } from '../event-detail.queries.js';
import { EventWriter, type EventWrite } from '../writing/event-writer.service.js';
import { requireReason } from '../../common/require-reason.js';
import type { ReviewDto } from './editorial.dto.js';
import { EventComment } from './event-comment.entity.js';

/** Moves events through review, and keeps what is said about it. */
@Injectable()
export class Editorial {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly writer: EventWriter,
  ) {}

  /** Throws `conflict` with the moves there are, or `forbidden`. */
  review(write: EventWrite, body: ReviewDto, repeat: Repeatable | null): Promise<FoundEvent> {
    return this.writer.answering(repeat, (manager) => this.reviewIn(manager, write, body));
  }

  async comment(write: EventWrite, comment: string, repeat: Repeatable | null): Promise<void> {
    await this.database.write((manager) =>
      this.idempotency.once(manager, repeat, async () => {
        const id = await this.writer.changeIn(manager, write, ({ document }) => Promise.resolve(document));
        await addComment(manager, id, await versionOf(manager, id), write.viewer, comment, null);
        return { id };
      }),
    );
  }

  /** Within a transaction; gives the id of the event. */
  async reviewIn(manager: EntityManager, write: EventWrite, { to, comment = null }: ReviewDto): Promise<string> {
    // Readers see the reasons of what is published; what reviewers say to one another is not theirs.
    const reason = to === 'published' ? null : comment;
    const id = await this.writer.changeIn(manager, { ...write, reason }, ({ document }) => {
      requireMove(write.viewer, document.review, to);
      if (to === 'retracted') requireComment(comment);
      return Promise.resolve({ ...document, review: to });
    });
    if (comment !== null) await addComment(manager, id, await versionOf(manager, id), write.viewer, comment, to);
    return id;
  }
}

async function versionOf(manager: EntityManager, id: string): Promise<number> {
  const [event] = await manager.query<{ version: number }[]>('SELECT version FROM events WHERE id = $1', [id]);
  if (!event) throw notFound('event', id);
  return event.version;
}

function requireMove({ role }: Viewer, from: Parameters<typeof decideReview>[1], to: ReviewDto['to']): void {
  const decision = decideReview(role, from, to);
  if (decision.ok) return;
  const { ok: _, reason, ...why } = decision;
  const detail = `${reason}.`;
  const code = why.code === 'review_forbidden' ? 'forbidden' : 'conflict';
  throw new Problem(code, detail, [{ pointer: '/to', ...why, detail }], {
    moves: reviewMoves(role, from),
  });
}

function requireComment(comment: string | null): void {
  requireReason(comment, 'What has been published is retracted for a reason: say why.', '/comment');
}

async function addComment(
  manager: EntityManager,
  eventId: string,
  version: number,
  { name, userId }: Viewer,
  comment: string,
  review: ReviewDto['to'] | null,
): Promise<void> {
  await manager.insert(EventComment, {
    ...{ id: uuidv7(), eventId, version, review, comment },
    ...{ author: name, authorId: userId },
  });
}
