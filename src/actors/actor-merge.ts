import type { EntityManager } from 'typeorm';
import { Problem } from '../common/problem.js';
import type { Pair } from '../database/lock-pair.js';
import { setColumns } from '../database/set-columns.js';
import { mergeDatedNames } from '../domain/dated-names.js';
import { mergeNames } from '../domain/merge-names.js';
import type { Merging } from '../history/merges.service.js';
import { readDatedNames, replaceDatedNames } from './actor-dated-names.js';
import { readLabels, writeLabels } from './actor-labels.js';
import { MERGED_REFERENCES, MOVED_ROWS, TOUCHED } from './actor-merge.sql.js';
import { NAMING_ACTORS } from './actor-references.sql.js';
import { Actor } from './actor.entity.js';

/**
 * Whatever the first did, said, told and held the second then did, said, told and held; it is given the names, offices,
 * country and Wikidata id that only the first had. Throws `conflict` where both held one office at the same time but not from the
 * same day to the same day.
 */
export const MERGING_ACTORS: Merging<Actor> = {
  entity: Actor,
  ...{ thing: 'actor', table: 'actors', before: 'event' },
  touched: TOUCHED,
  references: MERGED_REFERENCES,
  moved: MOVED_ROWS,
  namings: NAMING_ACTORS,
  adopt,
  refuse: refuseUnlike,
};

async function adopt(manager: EntityManager, { loser, survivor }: Pair<Actor>): Promise<void> {
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
}

function refuseUnlike({ loser, survivor }: Pair<Actor>): void {
  if ((loser.type === 'person') === (survivor.type === 'person')) return;
  const detail = 'A person and what is no person cannot be the same: put the type of one right first.';
  throw new Problem('validation_failed', detail, [{ pointer: '/into', code: 'unlike', detail }]);
}
