import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Any } from 'typeorm';
import { datedNaming } from '../actors/actor-dated-names.js';
import { alikeActors } from '../actors/alike-actors.js';
import { Actor } from '../actors/actor.entity.js';
import { ActorsService } from '../actors/actors.service.js';
import type { Authorship } from '../history/revisions.service.js';
import { lessonsFor, whole, type WholeActor } from './actor-lessons.js';
import type { BundleActor } from './bundle.dto.js';
import { toldLeftOut } from './left-out.js';

/** The actors of a bundle, as they are here. */
export interface ImportedActors {
  /** Ids by slug. */
  bySlug: ReadonlyMap<string, string>;
  told: {
    added: number;
    /** Slugs of those that were here and learnt names, aliases or offices. */
    extended: string[];
    /** What the bundle says otherwise of those that were here, and was left out: `iran: name`. */
    leftOut: string[];
    /** Of those added, who may have been here already under another slug: `wang-yi-2: wang-yi`. */
    alike: string[];
  };
  /** Lets those that were here learn what they have not, and tells it: last, for others who write them wait from then on. */
  extend: () => Promise<void>;
}

/** Brings the actors of a bundle in. */
@Injectable()
export class BundleActors {
  constructor(private readonly actors: ActorsService) {}

  /** New ones whole; those that are known by their slug learn the names, aliases and offices that they have not by `extend`. */
  async bringIn(
    manager: EntityManager,
    actors: readonly BundleActor[],
    authorship: Authorship,
  ): Promise<ImportedActors> {
    const given = actors.map(whole);
    const known = await this.here(manager, given);
    const fresh = given.filter(({ slug }) => !known.has(slug));
    const alike = (await alikeActors(manager, fresh)).map(({ at, slug }) => `${fresh[at]?.slug ?? ''}: ${slug}`);
    const created = await this.createThose(manager, fresh, known, authorship);
    const told: ImportedActors['told'] = { added: created.size, extended: [], leftOut: [], alike };
    const extend = async (): Promise<void> => {
      for (const actor of given) {
        const own = known.get(actor.slug);
        if (own) await this.extend(manager, own, actor, authorship, told);
      }
    };
    const ids = [...known].map(([slug, { id }]) => [slug, id] as const);
    return { bySlug: new Map([...ids, ...created]), told, extend };
  }

  private async createThose(
    manager: EntityManager,
    fresh: readonly WholeActor[],
    known: ReadonlyMap<string, Actor>,
    authorship: Authorship,
  ): Promise<Map<string, string>> {
    const rows = await this.actors.createAll(
      manager,
      fresh.map(({ tenures: _, datedNames, ...actor }) => ({ ...actor, datedNames: datedNames?.map(datedNaming) })),
    );
    const created = new Map(rows.map(({ slug, id }) => [slug, id]));
    // Offices only once every state and body that they belong to is there.
    const held = fresh.flatMap(({ slug, tenures }) =>
      tenures.map(({ body, ...tenure }) => ({
        ...{ ...tenure, personId: created.get(slug) ?? '' },
        bodyId: created.get(body) ?? known.get(body)?.id ?? '',
      })),
    );
    await this.actors.addTenures(manager, held);
    await this.actors.recordCreated(manager, [...created.values()], authorship);
    return created;
  }

  /** Those that are here, by the slugs that they are called by; of who was merged who they were merged into. */
  async here(manager: EntityManager, given: readonly { slug: string }[]): Promise<Map<string, Actor>> {
    const here = await manager.find(Actor, {
      where: { slug: Any(given.map(({ slug }) => slug)) },
      relations: { mergedInto: true },
    });
    return new Map(here.map((actor) => [actor.slug, actor.mergedInto ?? actor]));
  }

  private async extend(
    manager: EntityManager,
    own: Actor,
    given: WholeActor,
    authorship: Authorship,
    told: ImportedActors['told'],
  ): Promise<void> {
    const { changes, learnt, leftOut } = await lessonsFor(manager, own, given);
    if (learnt.length > 0) {
      await this.actors.change(manager, own, changes, authorship);
      if (!told.extended.includes(own.slug)) told.extended.push(own.slug);
    }
    told.leftOut.push(...leftOut.map(toldLeftOut));
  }
}
