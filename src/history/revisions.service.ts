import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Revision } from './revision.entity.js';

/** Who writes, and why. */
export interface Authorship {
  author: string;
  reason: string | null;
}

/** The history of every write. */
@Injectable()
export class RevisionsService {
  /** Records that `entity` was created as `value`: version 1, the difference from nothing. */
  async created(
    manager: EntityManager,
    entity: Revision['entity'],
    entityId: string,
    value: object,
    { author, reason }: Authorship,
  ): Promise<void> {
    await manager.insert(Revision, {
      id: uuidv7(),
      entity,
      entityId,
      version: 1,
      author,
      reason,
      difference: [{ op: 'add', path: '', value }],
    });
  }
}
