import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Idempotency } from '../common/idempotency/idempotency.js';
import type { Repeatable } from '../common/idempotency/repeatable.js';
import { requireMatch } from '../common/if-match.js';
import { isPublic } from '../common/is-public.js';
import { requireMayCorrect } from '../common/may-correct.js';
import { requireReason } from '../common/require-reason.js';
import { Database } from '../database/database.js';
import { may } from '../domain/permissions.js';
import { by } from '../history/by.js';
import { EarlierVersions } from './earlier-versions.service.js';
import { lockRecord, type LockedRecord, type RecordWrite } from './lock-record.js';
import { RecordChanges } from './record-changes.service.js';
import type { RestoredRecordDto } from './record-restore.dto.js';
import { RecordSuggestions } from './record-suggestions.service.js';

/** Who brings a version of which record back, and why. */
export interface RestoreWrite extends RecordWrite {
  ifMatch: string | undefined;
  reason: string | null;
}

/** Brings earlier versions of records back. */
@Injectable()
export class RecordRestores {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly versions: EarlierVersions,
    private readonly changes: RecordChanges,
    private readonly suggestions: RecordSuggestions,
  ) {}

  /**
   * Makes a record again what it was in a version, as a new one; where it is not the viewer's to correct, suggests that.
   * Nothing comes of a version that says what there is now.
   */
  restore(write: RestoreWrite, version: number, repeat: Repeatable | null): Promise<RestoredRecordDto> {
    return this.database.write((manager) =>
      this.idempotency.once(manager, repeat, async () => {
        const record = await lockRecord(manager, write);
        requireMatch(write.ifMatch, record.version);
        const changes = await this.versions.changesTo(manager, record, version);
        if (Object.keys(changes).length === 0) return { version: record.version, suggestion: null };
        const only = await this.maySuggestOnly(manager, record, write);
        return only
          ? this.suggest(manager, record, write, { changes, restores: version })
          : this.make(manager, record, write, { changes, restores: version });
      }),
    );
  }

  private async make(
    manager: EntityManager,
    record: LockedRecord,
    { viewer, reason }: RestoreWrite,
    { changes, restores }: Restoring,
  ): Promise<RestoredRecordDto> {
    await requireMayCorrect(manager, record.entity, record.id, viewer, reason);
    await this.changes.make(manager, record, changes, by(viewer, reason, restores));
    return { version: (await lockRecord(manager, record)).version, suggestion: null };
  }

  private async suggest(
    manager: EntityManager,
    record: LockedRecord,
    { viewer, reason }: RestoreWrite,
    restoring: Restoring,
  ): Promise<RestoredRecordDto> {
    requireReason(reason, 'Whoever decides is told why: say why.');
    const suggestion = { ...restoring, baseVersion: record.version, reason: reason ?? '' };
    return { version: record.version, suggestion: await this.suggestions.keep(manager, record, viewer, suggestion) };
  }

  private async maySuggestOnly(
    manager: EntityManager,
    { entity, id }: LockedRecord,
    { viewer: { role } }: RestoreWrite,
  ): Promise<boolean> {
    return !may(role, 'published.correct') && (await isPublic(manager, entity, id));
  }
}

interface Restoring {
  changes: object;
  /** The version that they bring back. */
  restores: number;
}
