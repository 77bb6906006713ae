import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Idempotency } from '../common/idempotency/idempotency.js';
import type { Repeatable } from '../common/idempotency/repeatable.js';
import { notFound } from '../common/identifier.js';
import { requireMatch } from '../common/if-match.js';
import type { Viewer } from '../common/viewer.js';
import { Database } from '../database/database.js';
import { by } from '../history/by.js';
import { decide } from './decide.js';
import { lockRecord, type LockedRecord, type RecordWrite } from './lock-record.js';
import { RecordChanges } from './record-changes.service.js';
import { RecordSuggestionsQueries } from './record-suggestions.queries.js';
import { refuseTouched } from './refuse-touched.js';
import type { SuggestingDto } from './suggestion.dto.js';
import { Suggestion } from './suggestion.entity.js';
import type { ToldChange } from './told-change.js';
import { TriedChange } from './tried-change.service.js';

/** A correction as it is suggested. */
interface Suggested extends SuggestingDto {
  changes: object;
  /** The earlier version that it brings back; missing where it is a change like any other. */
  restores?: number | undefined;
}

/** Corrections of records that somebody suggests who may not make them. */
@Injectable()
export class RecordSuggestions {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly changes: RecordChanges,
    private readonly tried: TriedChange,
    private readonly queries: RecordSuggestionsQueries,
  ) {}

  /** Keeps a suggestion; refuses at once what could not be accepted. */
  async suggest(write: RecordWrite, suggested: Suggested, repeat: Repeatable | null): Promise<void> {
    await this.once(repeat, async (manager) => {
      await this.keep(manager, await lockRecord(manager, write), write.viewer, suggested);
    });
  }

  /** The same in a transaction that has locked the record; gives the id of the suggestion. */
  async keep(
    manager: EntityManager,
    record: LockedRecord,
    viewer: Viewer,
    { baseVersion, changes, reason, restores }: Suggested,
  ): Promise<string> {
    if (baseVersion > record.version) throw notFound('version', String(baseVersion));
    refuseTouched(await this.queries.changedSince(manager, record, baseVersion, changes));
    const { entity, id: entityId } = record;
    const told = { ...(await this.tried.tell(manager, record, changes, by(viewer, reason))), restores };
    const who = { author: viewer.name, authorId: viewer.userId };
    const id = uuidv7();
    await manager.insert(Suggestion, { id, entity, entityId, baseVersion, changes, told, reason, ...who });
    return id;
  }

  /**
   * Makes the change, for the reason it was suggested for. Throws `conflict` where a field that it changes has been
   * changed since by somebody else, with the fields.
   */
  async accept(
    write: RecordWrite & { ifMatch: string | undefined },
    suggestionId: string,
    comment: string | null,
    repeat: Repeatable | null,
  ): Promise<void> {
    await this.once(repeat, async (manager) => {
      const record = await lockRecord(manager, write);
      requireMatch(write.ifMatch, record.version);
      const decision = { suggestionId, state: 'accepted', comment } as const;
      const { entityId, baseVersion, changes, reason, told } = await decide(
        manager,
        write.viewer,
        write.entity,
        decision,
      );
      if (entityId !== record.id) throw notFound('suggestion', suggestionId);
      refuseTouched(await this.queries.changedSince(manager, record, baseVersion, changes));
      const { restores } = told as ToldChange;
      await this.changes.make(manager, record, changes, by(write.viewer, reason, restores));
    });
  }

  /** Also of what has been merged since. */
  async reject(
    { entity, id, viewer }: RecordWrite,
    suggestionId: string,
    comment: string | null,
    repeat: Repeatable | null,
  ): Promise<void> {
    const record = await this.queries.record(entity, id);
    await this.once(repeat, async (manager) => {
      const { entityId } = await decide(manager, viewer, entity, { suggestionId, state: 'rejected', comment });
      if (entityId !== record.id) throw notFound('suggestion', suggestionId);
    });
  }

  private async once(repeat: Repeatable | null, work: (manager: EntityManager) => Promise<void>): Promise<void> {
    await this.database.write((manager) =>
      this.idempotency.once(manager, repeat, async () => {
        await work(manager);
        return {};
      }),
    );
  }
}
