import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget } from 'typeorm';
import { isUuid, notFound } from '../common/identifier.js';
import { Problem } from '../common/problem.js';
import type { Mergeable, Pair } from '../database/lock-pair.js';
import { refusal, type ReasonOf } from '../domain/refusals/refusal.js';
import { writtenSince } from './built-on-merge.js';
import { Merge } from './merge.entity.js';
import type { Merging } from './merges.service.js';
import { restoreRows } from './moved-rows.js';
import { RevisionsService, type Authorship } from './revisions.service.js';
import { lockThings } from './touched.js';

/** Makes two of what was merged. */
@Injectable()
export class UndoMergeService {
  constructor(private readonly revisions: RevisionsService) {}

  /**
   * Whatever the merge of `id` (uuid or slug) changed is as it was before, with one revision each. Throws `not_found`, and
   * `conflict` where it was not merged, or something was written since that rests on the merge. Gives its id.
   */
  async undo<Row extends Mergeable>(
    manager: EntityManager,
    merging: Merging<Row>,
    id: string,
    authorship: Authorship,
  ): Promise<string> {
    const merge = await this.standing(manager, merging, id);
    await lockThings(manager, merge.things, merging.before);
    const { loser, survivor } = await lockBoth(manager, merging.entity, merge);
    // Somebody else may have undone it, or merged the two into others, while these were waited for.
    if (loser.mergedIntoId === null) throw refused({ code: 'not_merged', parameters: { name: loser.slug } });
    if (loser.mergedIntoId !== survivor.id) throw refused({ code: 'merged_on', parameters: { name: survivor.slug } });
    const since = await writtenSince(manager, merging, merge);
    if (since) throw refused(since);
    const work = async () => {
      const [things, ...others] = merging.moved;
      // What only one of them can have it gives up before the other gets it, and nothing goes to what still counts as merged.
      await restoreRows(manager, things, loser.id, [survivor.id]);
      await restoreRows(manager, things, loser.id, [loser.id]);
      await restoreRows(manager, things, loser.id);
      for (const rows of others) await restoreRows(manager, rows, loser.id);
    };
    await this.revisions.revise(manager, merge.things, authorship, work, survivor.id);
    await manager.delete(Merge, { mergedId: loser.id });
    return loser.id;
  }

  /** The merge that stands. */
  private async standing<Row extends Mergeable>(
    manager: EntityManager,
    { table, thing }: Merging<Row>,
    id: string,
  ): Promise<Merge> {
    const [merged] = await manager.query<{ id: string; slug: string; gone: boolean }[]>(
      `SELECT id, slug, merged_into_id IS NOT NULL AS gone FROM ${table} WHERE ${isUuid(id) ? 'id' : 'slug'} = $1`,
      [id],
    );
    if (!merged) throw notFound(thing, id);
    if (!merged.gone) throw refused({ code: 'not_merged', parameters: { name: merged.slug } });
    const merge = await manager.findOneBy(Merge, { mergedId: merged.id });
    if (!merge) throw refused({ code: 'merge_not_kept' });
    return merge;
  }
}

/** Locks the two until the transaction ends: nobody refers to either meanwhile. */
async function lockBoth<Row extends Mergeable>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  { mergedId, intoId }: Merge,
): Promise<Pair<Row>> {
  const rows = await manager
    .createQueryBuilder(entity, 'thing')
    .where('thing.id = ANY (:ids)', { ids: [mergedId, intoId] })
    .orderBy('thing.id')
    .setLock('pessimistic_write')
    .getMany();
  const [loser, survivor] = [mergedId, intoId].map((id) => rows.find((row) => row.id === id));
  if (!loser || !survivor) throw new Error(`There is no ${mergedId} or ${intoId}`);
  return { loser, survivor };
}

const SENTENCES = {
  not_merged: 'It has not been merged into another one.',
  merge_not_kept: 'It was merged before merges could be undone.',
  merged_on: 'What it was merged into has been merged into another one: undo that first.',
  merged_since: 'Another one has been merged into the same since: undo that first.',
  written_since: 'Something was written since that rests on the merge.',
} as const;

function refused(reason: ReasonOf<keyof typeof SENTENCES>): Problem {
  const detail = SENTENCES[reason.code];
  return new Problem('conflict', detail, [refusal('/id', reason, detail)]);
}
