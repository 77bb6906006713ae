import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Idempotency } from '../../common/idempotency/idempotency.js';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { isUuid, notFound } from '../../common/identifier.js';
import { Problem } from '../../common/problem.js';
import { Database } from '../../database/database.js';
import type { Refusal } from '../../domain/refusals/refusal.js';
import { RevisionsQueries } from '../../history/revisions.queries.js';
import type { FoundEvent } from '../event-detail.queries.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { mistakesInChange } from '../writing/check-change.js';
import { nextOrdinal } from '../writing/compose.js';
import { EventWriter, type EventWrite } from '../writing/event-writer.service.js';
import { mentionsIn, resolve } from '../writing/mentions.js';
import { refuse } from '../writing/new-events.js';
import { changedSince } from './changed-since.js';
import type { NewSuggestionDto, SuggestedChangesDto } from './editorial.dto.js';
import { EventSuggestion, type SuggestionState } from './event-suggestion.entity.js';
import { made } from './made.js';

/** Corrections that somebody suggests who may not make them. */
@Injectable()
export class Suggestions {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly writer: EventWriter,
    private readonly revisions: RevisionsQueries,
  ) {}

  /** Keeps a suggestion; refuses at once what could not be accepted. */
  async suggest(write: EventWrite, suggestion: NewSuggestionDto, repeat: Repeatable | null): Promise<void> {
    await this.database.write((manager) =>
      this.idempotency.once(manager, repeat, () => this.suggestIn(manager, write, suggestion)),
    );
  }

  /**
   * Makes the change, for the reason it was suggested for. Throws `conflict` where a field that it changes has been
   * changed since by somebody else, with the fields.
   */
  accept(
    write: EventWrite,
    suggestionId: string,
    comment: string | null,
    repeat: Repeatable | null,
  ): Promise<FoundEvent> {
    return this.writer.answering(repeat, async (manager) => {
      const suggestion = await decide(manager, write, suggestionId, 'accepted', comment);
      const changes = suggestion.changes as SuggestedChangesDto;
      return this.writer.changeIn(manager, { ...write, reason: suggestion.reason }, async (event) => {
        if (event.id !== suggestion.eventId) throw notFound('suggestion', suggestionId);
        const base = await this.revisions.documentIn(manager, 'event', event.id, suggestion.baseVersion);
        requireUntouched(base as EventDocumentDto | null, event.document, changes);
        return made(event.document, changes, await resolve(manager, mentionsIn(changes)));
      });
    });
  }

  reject(
    write: EventWrite,
    suggestionId: string,
    comment: string | null,
    repeat: Repeatable | null,
  ): Promise<FoundEvent> {
    return this.writer.answering(repeat, async (manager) => {
      const suggestion = await decide(manager, write, suggestionId, 'rejected', comment);
      return this.writer.changeIn(manager, write, (event) => {
        if (event.id !== suggestion.eventId) throw notFound('suggestion', suggestionId);
        return Promise.resolve(event.document);
      });
    });
  }

  private async suggestIn(
    manager: EntityManager,
    write: EventWrite,
    { baseVersion, changes, reason }: NewSuggestionDto,
  ): Promise<{ id: string }> {
    const id = await this.writer.changeIn(manager, write, async (event) => {
      const { document } = event;
      if (baseVersion > event.version) throw notFound('version', String(baseVersion));
      const after = made(document, changes, await resolve(manager, mentionsIn(changes)));
      refuse(inSuggestion(await mistakesInChange(manager, event.id, document, after), document));
      return document;
    });
    const { name, userId } = write.viewer;
    const who = { author: name, authorId: userId };
    await manager.insert(EventSuggestion, { id: uuidv7(), eventId: id, baseVersion, changes, reason, ...who });
    return { id };
  }
}

/** Mistakes in entries to come stand where those are in the suggestion, which knows nothing of the entries before. */
function inSuggestion(mistakes: readonly Refusal[], { statusChanges }: EventDocumentDto): Refusal[] {
  const first = nextOrdinal(statusChanges);
  const at = (ordinal: string) => `/statusChanges/${Number(ordinal) - first}`;
  return mistakes.map((mistake) => ({
    ...mistake,
    pointer: mistake.pointer.replace(/^\/statusChanges\/(\d+)/, (_, ordinal: string) => at(ordinal)),
  }));
}

/** Settles an open suggestion; throws `not_found`, or `conflict` where somebody did before. */
async function decide(
  manager: EntityManager,
  { viewer }: EventWrite,
  suggestionId: string,
  state: SuggestionState,
  comment: string | null,
): Promise<EventSuggestion> {
  const id = suggestionId.toLowerCase();
  const suggestion = isUuid(id)
    ? await manager.findOne(EventSuggestion, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!suggestion) throw notFound('suggestion', suggestionId);
  if (suggestion.state !== 'open') {
    const detail = `The suggestion has been ${suggestion.state} already.`;
    throw new Problem('conflict', detail, undefined, { reason: { code: 'suggestion_decided' } });
  }
  const by = { decidedBy: viewer.name, decidedById: viewer.userId };
  await manager.update(EventSuggestion, { id }, { state, comment, ...by, decidedAt: () => 'now()' });
  return suggestion;
}

function requireUntouched(base: EventDocumentDto | null, now: EventDocumentDto, changes: SuggestedChangesDto): void {
  const touched = changedSince(base ?? undefined, now, changes);
  if (touched.length === 0) return;
  const detail = 'This has been changed since it was suggested; make the correction by hand, or reject it.';
  throw new Problem(
    'conflict',
    detail,
    touched.map((field) => ({ pointer: `/changes/${field}`, code: 'changed_since', detail })),
  );
}
