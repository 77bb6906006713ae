import { Injectable } from '@nestjs/common';
import { isUuid, notFound, uuidOrRef } from '../../common/identifier.js';
import { visibleEvents } from '../../common/sql/world.js';
import { Database } from '../../database/database.js';
import { EVENT_SUGGESTION_PAIRS } from './event-suggestion-json.sql.js';

/** What those who work on events say of them. Never for readers. */
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
      `SELECT json_build_object(${EVENT_SUGGESTION_PAIRS}) AS item FROM suggestions s
       WHERE s.entity = 'event' AND s.entity_id = $1 ORDER BY s.id`,
      eventId,
    );
  }

  private async list(sql: string, eventId: string): Promise<string> {
    const [row] = await this.database.read<{ json: string }>(
      `SELECT json_build_object('items', coalesce(json_agg(item), '[]'))::text AS json FROM (${sql}) AS listed`,
      [eventId],
    );
    return row?.json ?? '';
  }

  /** The id of an event that those who work on events may see; throws `not_found`. */
  async idOf(text: string): Promise<string> {
    const id = uuidOrRef(text);
    const [event] = await this.database.read<{ id: string }>(
      `SELECT e.id FROM ${visibleEvents(true)} e WHERE e.${isUuid(id) ? 'id' : 'ref'} = $1`,
      [id],
    );
    if (!event) throw notFound('event', text);
    return event.id;
  }
}
