import { Injectable } from '@nestjs/common';
import { decodeCursor, keysetPage, type KeysetRow } from '../../common/cursor.js';
import type { PageQueryDto } from '../../common/page.dto.js';
import { dossierTitle, eventTitle } from '../../common/sql/told-titles.js';
import { visibleEvents } from '../../common/sql/world.js';
import { Database } from '../../database/database.js';
import { Parameters } from '../../database/parameters.js';
import { RECORDS_SQL } from '../../suggestions/records.sql.js';
import { SUGGESTION_PAIRS } from '../../suggestions/suggestion-json.sql.js';

/** What waits for those who review, and what became of what one has suggested. Never for readers. */
@Injectable()
export class ReviewQueueQueries {
  constructor(private readonly database: Database) {}

  /** ReviewQueueDto as JSON text. */
  async waiting({ limit, cursor }: PageQueryDto, language: string | undefined): Promise<string> {
    const parameters = new Parameters();
    const after = cursor === undefined ? 'true' : afterCursor(cursor, parameters);
    const rows = await this.database.read<KeysetRow>(
      `SELECT w.item, ARRAY[w.since::text, w.id::text] AS keys FROM (${waiting(`${parameters.add(language ?? null)}::text`)}) w
       WHERE ${after} ORDER BY w.since, w.id LIMIT ${parameters.add(limit + 1)}`,
      parameters.values,
    );
    return keysetPage(rows, { limit, cursor }, QUEUE, await this.database.count(`(${waiting('NULL::text')}) w`));
  }

  /** OwnSuggestionPageDto as JSON text. */
  async suggestedBy(userId: string, { limit, cursor }: PageQueryDto, language: string | undefined): Promise<string> {
    const parameters = new Parameters();
    const from = (wanted: string) =>
      `suggestions s JOIN ${subjects(wanted)} o ON o.entity = s.entity AND o.id = s.entity_id WHERE s.author_id = $1`;
    parameters.add(userId);
    const [before] = cursor === undefined ? [] : decodeCursor(cursor, OWN, ['uuid']);
    const rest = before === undefined ? '' : `AND s.id < ${parameters.add(before)}::uuid`;
    const rows = await this.database.read<KeysetRow>(
      `SELECT json_build_object(${SUGGESTION_PAIRS}, 'changes', s.changes, ${SUBJECT})::text AS item, ARRAY[s.id::text] AS keys
       FROM ${from(`${parameters.add(language ?? null)}::text`)} ${rest} ORDER BY s.id DESC LIMIT ${parameters.add(limit + 1)}`,
      parameters.values,
    );
    return keysetPage(rows, { limit, cursor }, OWN, await this.database.count(from('NULL::text'), [userId]));
  }
}

const QUEUE = 'since';
const OWN = '-id';

function afterCursor(cursor: string, parameters: Parameters): string {
  const [since, id] = decodeCursor(cursor, QUEUE, ['timestamp', 'uuid']);
  return `(w.since, w.id) > (${parameters.add(since)}::timestamptz, ${parameters.add(id)}::uuid)`;
}

/** What can wait, or be suggested of, with titles in a language (SQL, or null). */
const subjects = (
  language: string,
): string => `(SELECT 'event' AS entity, id, ref, slug, ${eventTitle(language, 'v')} AS title, kind, dossier_id FROM ${visibleEvents(true)} v
  UNION ALL SELECT entity, id, NULL, slug, title, NULL, NULL FROM ${RECORDS_SQL} r)`;

/** What one of them, `o`, is called. */
const SUBJECT = `'entity', o.entity, 'ref', o.ref, 'slug', o.slug, 'title', o.title`;

/** WaitingDto of such an `o`, and of dossier `d` where it is an event. */
const item = (language: string, author: string, since: string, suggestion: string, reason: string): string =>
  `json_build_object(${SUBJECT}, 'id', o.id, 'kind', o.kind,
    'dossier', CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'slug', d.slug, 'title', ${dossierTitle(language)}) END,
    'author', ${author}, 'since', rfc3339(${since}), 'suggestion', ${suggestion}, 'reason', ${reason})::text AS item, ${since} AS since`;

/** An event waits since it was handed in, however often it is written since. */
const waiting = (language: string): string => `
  SELECT ${item(language, 'h.author', 'h.recorded_at', 'NULL', 'h.reason')}, o.id
  FROM (SELECT 'event' AS entity, e.id, e.ref, e.slug, ${eventTitle(language)} AS title, e.kind, e.dossier_id FROM ${visibleEvents(true)} e WHERE e.review = 'in_review') o JOIN dossiers d ON d.id = o.dossier_id
  CROSS JOIN LATERAL (SELECT r.author, r.recorded_at, r.reason FROM revisions r
    WHERE r.entity = 'event' AND r.entity_id = o.id AND (r.version = 1 OR r.difference @> '[{"path": "/review"}]')
    ORDER BY r.version DESC LIMIT 1) h
  UNION ALL
  SELECT ${item(language, 's.author', 's.created_at', 's.id', 's.reason')}, s.id
  FROM suggestions s JOIN ${subjects(language)} o ON o.entity = s.entity AND o.id = s.entity_id LEFT JOIN dossiers d ON d.id = o.dossier_id
  WHERE s.state = 'open'`;
