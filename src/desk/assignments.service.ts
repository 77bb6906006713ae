import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../common/problem.js';
import type { Viewer } from '../common/viewer.js';
import { Database } from '../database/database.js';
import { PERMISSIONS } from '../domain/permissions.js';
import { EditorialQueries } from '../events/editorial/editorial.queries.js';
import { Assignment } from './assignment.entity.js';
import type { NewAssignmentDto } from './desk.dto.js';

/** Who is asked to see to which event. */
@Injectable()
export class Assignments {
  constructor(
    private readonly database: Database,
    private readonly events: EditorialQueries,
  ) {}

  /** AssignedDto as JSON text; throws `not_found`. */
  async of(event: string): Promise<string> {
    const [row] = await this.database.read<{ json: string }>(
      `SELECT json_build_object('assignment', (SELECT json_build_object('user', json_build_object('id', u.id, 'name', u.name),
         'note', a.note, 'author', a.author, 'createdAt', rfc3339(a.created_at))
         FROM assignments a JOIN users u ON u.id = a.user_id WHERE a.event_id = $1))::text AS json`,
      [await this.events.idOf(event)],
      'primary',
    );
    return row?.json ?? '';
  }

  /** Asks somebody, in place of whoever was asked before; throws `validation_failed` where they may not write. */
  async ask(event: string, { user, note = null }: NewAssignmentDto, { name, userId }: Viewer): Promise<void> {
    const eventId = await this.events.idOf(event);
    await this.database.write(async (manager) => {
      await requireWriter(manager, user);
      const given = { eventId, userId: user, note, author: name, authorId: userId, createdAt: new Date() };
      await manager.upsert(Assignment, given, ['eventId']);
    });
  }

  /** Nobody is asked any more. */
  async drop(event: string): Promise<void> {
    const eventId = await this.events.idOf(event);
    await this.database.write((manager) => manager.delete(Assignment, { eventId }));
  }
}

async function requireWriter(manager: EntityManager, user: string): Promise<void> {
  const [found] = await manager.query<object[]>(
    'SELECT FROM users WHERE id = $1 AND disabled_at IS NULL AND role = ANY ($2::text[])',
    [user, PERMISSIONS['event.write']],
  );
  if (found) return;
  const detail = 'Only somebody who may write can see to an event.';
  throw new Problem('validation_failed', detail, [{ pointer: '/user', code: 'not_a_writer', detail }]);
}
