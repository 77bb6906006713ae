import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Actor } from '../actors/actor.entity.js';
import { Idempotency } from '../common/idempotency/idempotency.js';
import type { Repeatable } from '../common/idempotency/repeatable.js';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { requireMatch } from '../common/if-match.js';
import type { RecordEntity } from '../common/is-public.js';
import type { Viewer } from '../common/viewer.js';
import { Database } from '../database/database.js';
import { lockOne } from '../database/lock-one.js';
import { Dossier } from '../dossiers/dossier.entity.js';
import { by } from '../history/by.js';
import { Publisher } from '../publishers/publisher.entity.js';
import { Source } from '../sources/source.entity.js';
import { decide } from './decide.js';
import { RecordChanges } from './record-changes.service.js';
import { RecordSuggestionsQueries } from './record-suggestions.queries.js';
import { refuseTouched } from './refuse-touched.js';
import type { SuggestingDto } from './suggestion.dto.js';
import { Suggestion } from './suggestion.entity.js';
import { TriedChange, type LockedRecord } from './tried-change.service.js';

/** Who writes of which record. */
export interface RecordWrite {
  entity: RecordEntity;
  /** Id or slug, as it came. */
  id: string;
  viewer: Viewer;
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
  async suggest(
    write: RecordWrite,
    { baseVersion, changes, reason }: SuggestingDto & { changes: object },
    repeat: Repeatable | null,
  ): Promise<void> {
    await this.once(repeat, async (manager) => {
      const record = await lock(manager, write);
      if (baseVersion > record.version) throw notFound('version', String(baseVersion));
      refuseTouched(await this.queries.changedSince(manager, record, baseVersion, changes));
      const { name, userId } = write.viewer;
      const { entity, id: entityId } = record;
      const told = await this.tried.tell(manager, record, changes, by(write.viewer, reason));
      const who = { author: name, authorId: userId };
      await manager.insert(Suggestion, { id: uuidv7(), entity, entityId, baseVersion, changes, told, reason, ...who });
    });
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
      const record = await lock(manager, write);
      requireMatch(write.ifMatch, record.version);
      const decision = { suggestionId, state: 'accepted', comment } as const;
      const { entityId, baseVersion, changes, reason } = await decide(manager, write.viewer, write.entity, decision);
      if (entityId !== record.id) throw notFound('suggestion', suggestionId);
      refuseTouched(await this.queries.changedSince(manager, record, baseVersion, changes));
      await this.changes.make(manager, record, changes, by(write.viewer, reason));
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

const ENTITIES = { actor: Actor, source: Source, publisher: Publisher, dossier: Dossier } as const;

async function lock(manager: EntityManager, { entity, id }: RecordWrite): Promise<LockedRecord> {
  const target: EntityTarget<Lockable> & { name: string } = ENTITIES[entity];
  const row = await lockOne<Lockable>(manager, target, uuidOrSlug(id));
  return { entity, id: row.id, version: row.version };
}

type Lockable = Pick<Publisher, 'id' | 'slug' | 'version'>;
