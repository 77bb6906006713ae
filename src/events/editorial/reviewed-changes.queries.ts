import { Injectable } from '@nestjs/common';
import { isUuid, notFound } from '../../common/identifier.js';
import { Problem } from '../../common/problem.js';
import { actorRef } from '../../common/sql/actor-json.js';
import { Database } from '../../database/database.js';
import type { Json } from '../../domain/history/json.js';
import { tell, toldDifference } from '../../domain/history/story.js';
import { RevisionsQueries } from '../../history/revisions.queries.js';
import { citationJson } from '../citation-json.sql.js';
import type { CitationDto } from '../event-detail.dto.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { EventHistoryQueries } from '../history/event-history.queries.js';
import { mentionsIn, resolve } from '../writing/mentions.js';
import { changedSince } from './changed-since.js';
import type { SuggestedChangesDto, SuggestionDto } from './editorial.dto.js';
import { EditorialQueries } from './editorial.queries.js';
import { proposed } from './made.js';
import type { ReviewedChangeDto, SuggestedChangeDto } from './reviewed-change.dto.js';
import { EVENT_SUGGESTION_PAIRS } from './event-suggestion-json.sql.js';

interface Version {
  number: number;
  document: EventDocumentDto;
}

/** Changes as a reviewer judges them: the difference, and the evidence of what would be there then. Never for readers. */
@Injectable()
export class ReviewedChangesQueries {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsQueries,
    private readonly history: EventHistoryQueries,
    private readonly editorial: EditorialQueries,
  ) {}

  /** What an event says that readers have not seen of it; throws `not_found`. */
  async ofEvent(event: string, language: string | undefined): Promise<ReviewedChangeDto> {
    const versions = await this.versions(await this.editorial.idOf(event));
    const newest = versions.at(-1);
    if (!newest) throw notFound('event', event);
    return this.change(
      versions.findLast(({ document }) => document.review === 'published'),
      newest.document,
      language,
    );
  }

  /** What a suggestion would make of the version it was made of; throws `not_found`, or `conflict` where it no longer can. */
  async ofSuggestion(event: string, suggestionId: string, language: string | undefined): Promise<SuggestedChangeDto> {
    const eventId = await this.editorial.idOf(event);
    const suggestion = await this.suggestion(eventId, suggestionId.toLowerCase());
    const versions = await this.versions(eventId);
    const base = versions.find(({ number }) => number === suggestion?.baseVersion);
    const newest = versions.at(-1);
    if (!suggestion || !base || !newest) throw notFound('suggestion', suggestionId);
    const change = await this.change(base, await this.suggested(base.document, suggestion.changes), language);
    return { ...change, suggestion, changedSince: changedSince(base.document, newest.document, suggestion.changes) };
  }

  private async suggested(document: EventDocumentDto, changes: SuggestedChangesDto): Promise<EventDocumentDto> {
    try {
      return proposed(document, changes, await resolve(this.database.connection.manager, mentionsIn(changes)));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw new Problem('conflict', `It cannot be made any more: ${error.message}`, undefined, {
        reason: { code: 'suggestion_outdated' },
      });
    }
  }

  private async change(
    base: Version | undefined,
    after: EventDocumentDto,
    language: string | undefined,
  ): Promise<ReviewedChangeDto> {
    const difference = toldDifference(base?.document as Json | undefined, after as unknown as Json);
    return {
      base: base?.number ?? null,
      difference: difference.map((step) => ({ ...step })),
      names: await this.history.names(difference, true, language),
      citations: await this.evidence(after),
      claims: Object.entries(after.claims).map(([id, claim]) => ({ id, ...claim })),
    };
  }

  private async versions(eventId: string): Promise<Version[]> {
    const told = tell(await this.revisions.all('event', eventId, { names: true }), (document) => document);
    return told.map(({ revision, document }) => ({
      number: revision.version,
      document: document as unknown as EventDocumentDto,
    }));
  }

  private async suggestion(eventId: string, id: string): Promise<SuggestionDto | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.database.read<{ item: SuggestionDto }>(
      `SELECT json_build_object(${EVENT_SUGGESTION_PAIRS}) AS item FROM suggestions s
       WHERE s.entity = 'event' AND s.entity_id = $1 AND s.id = $2`,
      [eventId, id],
    );
    return row?.item ?? null;
  }

  /** The citations of a document that need not be in the database. */
  private async evidence({ citations }: EventDocumentDto): Promise<CitationDto[]> {
    const cited = Object.entries(citations).map(([id, { quoteNote, knownOn, ...citation }]) => ({
      ...{ ...citation, id, quote_note: quoteNote, known_on: knownOn },
    }));
    const rows = await this.database.read<{ item: CitationDto }>(EVIDENCE, [JSON.stringify(cited)]);
    return rows.map(({ item }) => item);
  }
}

/** What waits for review is read as of no other day. */
const TODAY = { day: null, hasDrafts: true };

const EVIDENCE = `
  SELECT ${citationJson(actorRef('a', TODAY), TODAY)} AS item
  FROM jsonb_to_recordset($1::jsonb) AS c (id uuid, source uuid, ordinal int, quote text, language text,
    translation jsonb, quote_note text, known_on date, speaker uuid, attribution text, anchor jsonb, stance text, credibility int)
  JOIN sources s ON s.id = c.source LEFT JOIN actors a ON a.id = c.speaker ORDER BY c.ordinal`;
