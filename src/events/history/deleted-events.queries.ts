import { Injectable } from '@nestjs/common';
import { decodeCursor, keysetPage, type KeysetRow } from '../../common/cursor.js';
import { uuidOrRef } from '../../common/identifier.js';
import { named } from '../../common/sql/named.js';
import { dossierTitle, eventTitle } from '../../common/sql/told-titles.js';
import { Database } from '../../database/database.js';
import { Parameters } from '../../database/parameters.js';
import { may } from '../../domain/permissions.js';
import type { Viewer } from '../../common/viewer.js';
import type { DeletedEventQueryDto } from './deleted-events.dto.js';

/** What was deleted, for those who work on events: every world leaves it out. */
@Injectable()
export class DeletedEventsQueries {
  constructor(private readonly database: Database) {}

  /** A DeletedEventPageDto as JSON text, what was deleted last first. */
  async page(
    { dossier, event, limit, cursor }: DeletedEventQueryDto,
    viewer: Viewer,
    language: string | undefined,
  ): Promise<string> {
    const parameters = new Parameters();
    const from = `events e JOIN dossiers d ON d.id = e.dossier_id
      WHERE e.deleted_at IS NOT NULL ${dossier === undefined ? '' : `AND ${named('d', dossier, parameters)}`}
      ${event === undefined ? '' : `AND ${named('e', uuidOrRef(event), parameters, 'ref')}`}`;
    const total = await this.database.count(from, parameters.values);
    const after = cursor === undefined ? 'true' : afterCursor(cursor, parameters);
    const rows = await this.database.read<KeysetRow>(
      `SELECT ${item(mayRestore(viewer, parameters), `${parameters.add(language ?? null)}::text`)}::text AS item, ARRAY[e.deleted_at::text, e.id::text] AS keys
       FROM ${from} AND ${after} ORDER BY e.deleted_at DESC, e.id DESC
       LIMIT ${parameters.add(limit + 1)}`,
      parameters.values,
    );
    return keysetPage(rows, { limit, cursor }, '-deleted', total);
  }
}

function afterCursor(cursor: string, parameters: Parameters): string {
  const [at, id] = decodeCursor(cursor, '-deleted', ['timestamp', 'uuid']);
  return `(e.deleted_at, e.id) < (${parameters.add(at)}::timestamptz, ${parameters.add(id)}::uuid)`;
}

/** That `viewer` may bring event `e` back, as requireMayDelete() has it. */
function mayRestore({ role, userId }: Viewer, parameters: Parameters): string {
  if (may(role, 'event.delete')) return 'true';
  return `(e.review = 'draft' AND e.ref IS NULL AND EXISTS (SELECT FROM revisions b WHERE b.entity = 'event' AND b.version = 1
    AND b.entity_id = e.id AND b.author_id = ${parameters.add(userId)}::uuid))`;
}

/** DeletedEventDto of event `e` of dossier `d`; who and why is told by the last revision that deleted it. */
const item = (
  mayRestore: string,
  language: string,
): string => `(SELECT json_build_object('id', e.id, 'ref', e.ref, 'kind', e.kind, 'title', ${eventTitle(language)},
    'dossier', json_build_object('id', d.id, 'slug', d.slug, 'title', ${dossierTitle(language)}), 'when', e.when_text,
    'timezone', e.timezone, 'deletedAt', rfc3339(e.deleted_at), 'deletedBy', r.author, 'reason', r.reason, 'mayRestore', ${mayRestore})
  FROM (SELECT) one LEFT JOIN LATERAL (
    SELECT r.author, r.reason FROM revisions r
    WHERE r.entity = 'event' AND r.entity_id = e.id AND r.difference @> '[{"path": "/deleted", "value": true}]'
    ORDER BY r.version DESC LIMIT 1) r ON true)`;
