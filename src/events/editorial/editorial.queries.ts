import { Injectable } from '@nestjs/common';
import { isUuid, notFound, uuidOrRef } from '../../common/identifier.js';
import { visibleEvents } from '../../common/sql/world.js';
import { Database } from '../../database/database.js';

/** What those who work on events say of them, and what waits for them. Never for readers. */
@Injectable()
export class EditorialQueries {
  constructor(private readonly database: Database) {}

  /** CommentsDto as JSON text; throws `not_found`. */
  async comments(id: string): Promise<string> {
    return this.list(
      `SELECT json_build_object('id', c.id, 'version', c.version, 'review', c.review, 'comment', c.comment,
         'author', c.author, 'createdAt', rfc3339(c.created_at)) AS item
       FROM event_comments c WHERE c.event_id = $1 ORDER BY c.id`,
      await this.idOf(id),
    );
  }

  /** SuggestionsDto as JSON text; throws `not_found`. */
  async suggestions(id: string): Promise<string> {
    const eventId = await this.idOf(id);
    return this.list(
      `SELECT json_build_object(${SUGGESTION}) AS item FROM event_suggestions s WHERE s.event_id = $1 ORDER BY s.id`,
      eventId,
    );
  }

  /** ReviewQueueDto as JSON text. */
  async queue(): Promise<string> {
    const [row] = await this.database.read<{ json: string }>(QUEUE);
    return row?.json ?? '';
  }

  private async list(sql: string, eventId: string): Promise<string> {
    const [row] = await this.database.read<{ json: string }>(
      `SELECT json_build_object('items', coalesce(json_agg(item), '[]'))::text AS json FROM (${sql}) AS listed`,
      [eventId],
    );
    return row?.json ?? '';
  }

  private async idOf(text: string): Promise<string> {
    const id = uuidOrRef(text);
    const [event] = await this.database.read<{ id: string }>(
      `SELECT e.id FROM ${visibleEvents(true)} e WHERE e.${isUuid(id) ? 'id' : 'ref'} = $1`,
      [id],
    );
    if (!event) throw notFound('event', text);
    return event.id;
  }
}

const SUGGESTION = `'id', s.id, 'eventId', s.event_id, 'baseVersion', s.base_version, 'changes', s.changes,
  'reason', s.reason, 'state', s.state, 'author', s.author, 'createdAt', rfc3339(s.created_at),
  'decidedBy', s.decided_by, 'decidedAt', rfc3339(s.decided_at), 'comment', s.comment`;

const QUEUE = `
  SELECT json_build_object(
    'events', (
      SELECT coalesce(json_agg(json_build_object('id', e.id, 'ref', e.ref, 'title', e.title, 'version', e.version,
        'author', r.author, 'since', rfc3339(r.recorded_at)) ORDER BY r.recorded_at, e.id), '[]')
      FROM ${visibleEvents(true)} e
      JOIN revisions r ON r.entity = 'event' AND r.entity_id = e.id AND r.version = e.version
      WHERE e.review = 'in_review'),
    'suggestions', (
      SELECT coalesce(json_agg(json_build_object(${SUGGESTION}, 'ref', e.ref, 'title', e.title) ORDER BY s.id), '[]')
      FROM event_suggestions s JOIN ${visibleEvents(true)} e ON e.id = s.event_id
      WHERE s.state = 'open'))::text AS json`;
