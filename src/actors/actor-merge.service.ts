import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../common/problem.js';
import { lockPair, type Pair } from '../database/lock-pair.js';
import { setColumns } from '../database/set-columns.js';
import { mergeDatedNames } from '../domain/dated-names.js';
import { mergeNames } from '../domain/merge-names.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { lockTouchedEvents, touched } from '../history/touched.js';
import { readDatedNames, replaceDatedNames } from './actor-dated-names.js';
import { readLabels, writeLabels } from './actor-labels.js';
import { MERGED_REFERENCES, TOUCHED } from './actor-merge.sql.js';
import { Actor } from './actor.entity.js';

/** Makes one actor of two. */
@Injectable()
export class ActorMergeService {
  constructor(private readonly revisions: RevisionsService) {}

  /**
   * Whatever the first did, said, told and held the second then did, said, told and held; it is given the names, offices,
   * country and Wikidata id that only the first had, and slug and id of the first lead to it. One revision each, also of
   * the events and of those who hold an office of it. Throws `conflict` where both held one office at the same time but
   * not from the same day to the same day. Gives the id of the survivor.
   */
  async merge(manager: EntityManager, id: string, into: string, authorship: Authorship): Promise<string> {
    await lockTouchedEvents(manager, TOUCHED, 'actors', id);
    const pair = await lockPair(manager, Actor, id, into);
    refuseUnlike(pair);
    const { loser, survivor } = pair;
    const things = await touched(manager, TOUCHED, loser.id);
    await this.revisions.revise(manager, [{ entity: 'actor', id: survivor.id }, ...things], authorship, async () => {
      for (const statement of MERGED_REFERENCES) await manager.query(statement, [loser.id, survivor.id]);
      const own = await readDatedNames(manager, survivor.id);
      const dated = mergeDatedNames(own, await readDatedNames(manager, loser.id));
      const theirs = await readLabels(manager, loser);
      const left = { ...theirs, aliases: [...theirs.aliases, ...dated.left] };
      await writeLabels(manager, survivor.id, mergeNames(await readLabels(manager, survivor), left));
      await replaceDatedNames(manager, survivor.id, dated.names);
      // No two rows have the same Wikidata id, so it is taken from the one before the other gets it.
      const wikidata = survivor.wikidata ?? loser.wikidata;
      if (survivor.wikidata === null) await setColumns(manager, Actor, loser.id, { wikidata: null });
      await setColumns(manager, Actor, survivor.id, { wikidata, country: survivor.country ?? loser.country });
    });
    return survivor.id;
  }
}

function refuseUnlike({ loser, survivor }: Pair<Actor>): void {
  if ((loser.type === 'person') === (survivor.type === 'person')) return;
  const detail = 'A person and what is no person cannot be the same: put the type of one right first.';
  throw new Problem('validation_failed', detail, [{ pointer: '/into', code: 'unlike', detail }]);
}
