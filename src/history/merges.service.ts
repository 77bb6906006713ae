import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget } from 'typeorm';
import { lockPair, type Mergeable, type Pair } from '../database/lock-pair.js';
import { keepMerge, type Kept } from './kept-merge.js';
import { RevisionsService, type Authorship } from './revisions.service.js';
import { lockTouched, touched } from './touched.js';

/** How two of a kind are made one. In its SQL $1 is the one that goes and $2 the one that stays. */
export interface Merging<Row extends Mergeable> extends Kept {
  readonly entity: EntityTarget<Row> & { name: string };
  readonly table: 'actors' | 'sources' | 'publishers';
  /** What a merge of $1 changes, itself and what was merged into it included: rows (entity, id). */
  readonly touched: string;
  /** Those of it that are locked before the two: whoever writes one of them locks in that order, too. */
  readonly before: 'event' | 'source';
  /** Moves every reference, in this order; the first marks $1, and what was merged into it, as merged. */
  readonly references: readonly string[];
  /** Gives the one that stays what only the other had. */
  readonly adopt: (manager: EntityManager, pair: Pair<Row>) => Promise<void>;
  /** Throws where the two cannot be one. */
  readonly refuse?: (pair: Pair<Row>) => void;
}

/** Makes one of two. */
@Injectable()
export class MergesService {
  constructor(private readonly revisions: RevisionsService) {}

  /**
   * Whatever referred to the first refers to the second then, and slug and id of the first lead to it. One revision each,
   * also of all else that changes by it. `id` and `into` are uuids or slugs. Gives the id of the one that stays.
   */
  async merge<Row extends Mergeable>(
    manager: EntityManager,
    merging: Merging<Row>,
    { id, into }: { id: string; into: string },
    authorship: Authorship,
  ): Promise<string> {
    await lockTouched(manager, merging, id);
    const pair = await lockPair(manager, merging.entity, id, into);
    merging.refuse?.(pair);
    const { loser, survivor } = pair;
    const things = [{ entity: merging.thing, id: survivor.id }, ...(await touched(manager, merging, loser.id))];
    const work = () =>
      keepMerge(manager, merging, pair, things, async () => {
        for (const statement of merging.references) await manager.query(statement, [loser.id, survivor.id]);
        await merging.adopt(manager, pair);
      });
    await this.revisions.revise(manager, things, authorship, work, survivor.id);
    return survivor.id;
  }
}
