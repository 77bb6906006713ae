import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Problem } from '../common/problem.js';
import { freeSlug } from '../database/free-slug.js';
import { insertAll } from '../database/insert-all.js';
import { refuseTaken } from '../database/refuse-taken.js';
import { setColumns } from '../database/set-columns.js';
import type { DatedNaming } from '../domain/dated-names.js';
import type { ActorType } from '../domain/vocabulary.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { insertDatedNames, replaceDatedNames } from './actor-dated-names.js';
import { insertLabels, readLabels, slugOf, writeLabels } from './actor-labels.js';
import { insertTenures, replaceTenures, type HeldTenure, type TenureInput } from './actor-tenures.js';
import { Actor } from './actor.entity.js';

export interface ActorInput {
  /** Made from the names where it is missing. */
  slug?: string | undefined;
  name: string;
  /** One name per language. */
  names: Record<string, string>;
  aliases: string[];
  /** Names that it had for a time; none where missing. */
  datedNames?: readonly DatedNaming[] | undefined;
  type: ActorType;
  country: string | null;
  wikidata: string | null;
}

/** What is to be different; tenures are replaced as a whole list. */
export type ActorChanges = Partial<Omit<ActorInput, 'slug'>> & { tenures?: readonly TenureInput[] | undefined };

/** Writes actors. */
@Injectable()
export class ActorsService {
  constructor(private readonly revisions: RevisionsService) {}

  /**
   * Creates an actor, whole but for offices; throws `conflict` with the actor that has the slug or the Wikidata id
   * already. Its history begins with {@link recordCreated}, once it is whole.
   */
  async create(manager: EntityManager, input: ActorInput): Promise<Actor> {
    if (input.slug !== undefined) await refuseTaken(manager, 'actors_slug_unique', BY_SLUG, [input.slug]);
    await this.refuseKnown(manager, input.wikidata, null);
    const slug = input.slug ?? (await freeSlug(manager, 'actors', slugOf(input)));
    const [actor] = await this.createAll(manager, [{ ...input, slug }]);
    if (!actor) throw new Error('No actor came of its input');
    return actor;
  }

  /** Creates many in a few statements, under the slugs that they have. */
  async createAll(manager: EntityManager, inputs: readonly (ActorInput & { slug: string })[]): Promise<Actor[]> {
    const made = inputs.map((naming) => {
      const { names: _, aliases: __, datedNames: ___, ...columns } = naming;
      return { naming, actor: manager.create(Actor, { ...columns, id: uuidv7() }) };
    });
    const actors = made.map(({ actor }) => actor);
    await insertAll(manager, Actor, actors);
    const named = made.map(({ naming, actor }) => ({ id: actor.id, naming }));
    await insertLabels(manager, named);
    await insertDatedNames(
      manager,
      made.map(({ naming: { datedNames = [] }, actor: { id } }) => ({ id, names: datedNames })),
    );
    return actors;
  }

  /** Gives persons their offices; each person's are named in the order given. */
  addTenures(manager: EntityManager, tenures: readonly HeldTenure[]): Promise<void> {
    return insertTenures(manager, tenures);
  }

  /** Gives a person these offices in place of those they have; throws `validation_failed` where one cannot be. */
  setTenures(manager: EntityManager, person: Actor, tenures: readonly TenureInput[]): Promise<void> {
    return replaceTenures(manager, person, tenures);
  }

  /** Gives an actor these names with days in place of those it has; throws `validation_failed` where one cannot be. */
  setDatedNames(manager: EntityManager, { id }: Actor, names: readonly DatedNaming[]): Promise<void> {
    return replaceDatedNames(manager, id, names);
  }

  /** Begins the history of actors that have just been created: version 1, as they are now. */
  recordCreated(manager: EntityManager, ids: readonly string[], authorship: Authorship): Promise<void> {
    return this.revisions.created(manager, 'actor', ids, authorship);
  }

  /** Changes what is given; throws `conflict` with the actor that has the Wikidata id already. */
  async change(manager: EntityManager, actor: Actor, changes: ActorChanges, authorship: Authorship): Promise<void> {
    const { names, aliases, datedNames, tenures, ...columns } = changes;
    const { id } = actor;
    await this.refuseKnown(manager, changes.wikidata ?? null, id);
    await this.revisions.revise(manager, [{ entity: 'actor', id }], authorship, async () => {
      const { name = actor.name, type = actor.type } = changes;
      if (type !== 'person' && actor.type === 'person' && tenures === undefined) await refuseOffices(manager, id);
      if (changes.name !== undefined || names || aliases) {
        const now = await readLabels(manager, actor);
        await writeLabels(manager, id, { name, names: names ?? now.names, aliases: aliases ?? now.aliases });
      }
      if (datedNames) await replaceDatedNames(manager, id, datedNames);
      await setColumns(manager, Actor, id, columns);
      if (tenures) await replaceTenures(manager, { id, type }, tenures);
    });
  }

  private async refuseKnown(manager: EntityManager, wikidata: string | null, own: string | null): Promise<void> {
    if (wikidata === null) return;
    await refuseTaken(manager, 'actors_wikidata_unique', BY_WIKIDATA, [wikidata, own]);
  }
}

const BY_SLUG = 'SELECT id, slug FROM actors WHERE slug = $1';

/** What was merged may still have its own, which leads to the survivor. */
const BY_WIKIDATA = `SELECT a.id, a.slug FROM actors k JOIN actors a ON a.id = coalesce(k.merged_into_id, k.id)
  WHERE k.wikidata = $1 AND k.id IS DISTINCT FROM $2::uuid`;

async function refuseOffices(manager: EntityManager, personId: string): Promise<void> {
  const [held] = await manager.query<unknown[]>('SELECT FROM tenures WHERE person_id = $1 LIMIT 1', [personId]);
  if (held === undefined) return;
  const detail = 'Only a person holds offices: empty the list of tenures with the same change.';
  throw new Problem('validation_failed', detail, [{ pointer: '/type', code: 'holds_offices', detail }]);
}
