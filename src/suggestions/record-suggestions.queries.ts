import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isUuid, notFound, uuidOrSlug } from '../common/identifier.js';
import { isPublic, type RecordEntity } from '../common/is-public.js';
import { named } from '../common/sql/named.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { sameJson, type Json } from '../domain/history/json.js';
import { RevisionsQueries } from '../history/revisions.queries.js';
import type { LockedRecord } from './lock-record.js';
import type { RecordSuggestionDto, RecordSuggestionsDto, SuggestedRecordDto } from './record-suggestion.dto.js';
import { RECORDS_SQL } from './records.sql.js';
import type { SuggestionHeadDto } from './suggestion.dto.js';
import { SUGGESTION_PAIRS } from './suggestion-json.sql.js';
import type { ToldChange } from './told-change.js';

interface SuggestionRow {
  item: SuggestionHeadDto;
  changes: object;
  told: ToldChange;
}

/** Corrections suggested of records, as they are once a write has ended. Never for readers. */
@Injectable()
export class RecordSuggestionsQueries {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsQueries,
  ) {}

  /** By uuid or slug of the record, also of what was merged; throws `not_found`. */
  async of(entity: RecordEntity, named: string): Promise<RecordSuggestionsDto> {
    const { id } = await this.record(entity, named);
    const rows = await this.suggestions(entity, id);
    return {
      isPublic: await isPublic(this.database.connection.manager, entity, id),
      items: rows.map(({ item }) => item),
    };
  }

  /** One of them; throws `not_found`. */
  async one(entity: RecordEntity, named: string, suggestionId: string): Promise<RecordSuggestionDto> {
    const { id, ...record } = await this.record(entity, named);
    const [found] = isUuid(suggestionId.toLowerCase()) ? await this.suggestions(entity, id, suggestionId) : [];
    if (!found) throw notFound('suggestion', suggestionId);
    const { item, changes, told } = found;
    const now = { entity, id, version: record.version };
    return {
      ...{ record, suggestion: item, names: told.names, restores: told.restores ?? null },
      difference: told.difference.map((step) => ({ ...step })),
      changedSince: await this.changedSince(this.database.connection.manager, now, item.baseVersion, changes),
    };
  }

  /** The fields of `changes` that have been changed since version `base` of the record; all of them where that is gone. */
  async changedSince(
    manager: EntityManager,
    { entity, id, version }: LockedRecord,
    base: number,
    changes: object,
  ): Promise<string[]> {
    const then = await this.document(manager, entity, id, base);
    const now = await this.document(manager, entity, id, version);
    if (then === null) return Object.keys(changes);
    // What is told only where there is some counts as none.
    return Object.keys(changes).filter((field) => !sameJson(then[field] ?? null, now?.[field] ?? null));
  }

  /** By uuid or slug, also what was merged; throws `not_found`. */
  async record(entity: RecordEntity, name: string): Promise<SuggestedRecordDto & { id: string }> {
    const parameters = new Parameters();
    const one = `r.entity = ${parameters.add(entity)} AND ${named('r', uuidOrSlug(name), parameters)}`;
    const sql = `SELECT r.entity, r.id, r.slug, r.title, r.version FROM ${RECORDS_SQL} r WHERE ${one}`;
    const [row] = await this.database.read<SuggestedRecordDto & { id: string }>(sql, parameters.values, 'primary');
    if (!row) throw notFound(entity, name);
    return row;
  }

  private suggestions(entity: RecordEntity, id: string, only: string | null = null): Promise<SuggestionRow[]> {
    return this.database.read<SuggestionRow>(
      `SELECT json_build_object(${SUGGESTION_PAIRS}) AS item, s.changes, s.told FROM suggestions s
       WHERE s.entity = $1 AND s.entity_id = $2 AND ($3::uuid IS NULL OR s.id = $3) ORDER BY s.id`,
      [entity, id, only],
      'primary',
    );
  }

  private async document(manager: EntityManager, entity: RecordEntity, id: string, version: number) {
    return (await this.revisions.documentIn(manager, entity, id, version)) as Readonly<Record<string, Json>> | null;
  }
}
