import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Idempotency } from '../../common/idempotency/idempotency.js';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { notFound } from '../../common/identifier.js';
import { Database } from '../../database/database.js';
import type { Refusal } from '../../domain/refusals/refusal.js';
import { RevisionsQueries } from '../../history/revisions.queries.js';
import { decide } from '../../suggestions/decide.js';
import { refuseTouched } from '../../suggestions/refuse-touched.js';
import { Suggestion } from '../../suggestions/suggestion.entity.js';
import type { FoundEvent } from '../event-detail.queries.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { mistakesInChange } from '../writing/check-change.js';
import { nextOrdinal } from '../writing/compose.js';
import { EventWriter, type EventWrite } from '../writing/event-writer.service.js';
import { mentionsIn, resolve } from '../writing/mentions.js';
import { refuse } from '../writing/new-events.js';
import { changedSince } from './changed-since.js';
import type { NewSuggestionDto, SuggestedChangesDto } from './editorial.dto.js';
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
      const decision = { suggestionId, state: 'accepted', comment } as const;
      const suggestion = await decide(manager, write.viewer, 'event', decision);
      const changes = suggestion.changes as SuggestedChangesDto;
      return this.writer.changeIn(manager, { ...write, reason: suggestion.reason }, async (event) => {
        if (event.id !== suggestion.entityId) throw notFound('suggestion', suggestionId);
        const base = await this.revisions.documentIn(manager, 'event', event.id, suggestion.baseVersion);
        refuseTouched(changedSince((base as EventDocumentDto | null) ?? undefined, event.document, changes));
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
      const decision = { suggestionId, state: 'rejected', comment } as const;
      const suggestion = await decide(manager, write.viewer, 'event', decision);
      return this.writer.changeIn(manager, write, (event) => {
        if (event.id !== suggestion.entityId) throw notFound('suggestion', suggestionId);
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
    const what = { entity: 'event', entityId: id, baseVersion, changes, reason } as const;
    await manager.insert(Suggestion, { id: uuidv7(), ...what, ...who });
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
