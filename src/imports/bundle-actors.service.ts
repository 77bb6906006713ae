import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Any } from 'typeorm';
import { datedNaming, readDatedNames, spanned } from '../actors/actor-dated-names.js';
import { readLabels } from '../actors/actor-labels.js';
import { officesBeside } from '../actors/actor-tenures.js';
import { alikeActors } from '../actors/alike-actors.js';
import { Actor } from '../actors/actor.entity.js';
import { ActorsService } from '../actors/actors.service.js';
import { mergeDatedNames } from '../domain/dated-names.js';
import { mergeNames } from '../domain/merge-names.js';
import type { Authorship } from '../history/revisions.service.js';
import type { BundleActor } from './bundle.dto.js';

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
}

/** Brings the actors of a bundle in. */
@Injectable()
export class BundleActors {
  constructor(private readonly actors: ActorsService) {}

  /** New ones whole; those that are known by their slug learn the names, aliases and offices that they have not. */
  async bringIn(
    manager: EntityManager,
    actors: readonly BundleActor[],
    authorship: Authorship,
  ): Promise<ImportedActors> {
    const given = actors.map(whole);
    const here = await manager.find(Actor, {
      where: { slug: Any(given.map(({ slug }) => slug)) },
      relations: { mergedInto: true },
    });
    const known = new Map(here.map((actor) => [actor.slug, actor.mergedInto ?? actor]));
    const fresh = given.filter(({ slug }) => !known.has(slug));
    const alike = (await alikeActors(manager, fresh)).map(({ at, slug }) => `${fresh[at]?.slug ?? ''}: ${slug}`);
    const created = await this.createThose(manager, fresh, known, authorship);
    const told: ImportedActors['told'] = { added: created.size, extended: [], leftOut: [], alike };
    for (const actor of given) {
      const own = known.get(actor.slug);
      if (own) await this.extend(manager, own, actor, authorship, told);
    }
    const ids = [...known].map(([slug, { id }]) => [slug, id] as const);
    return { bySlug: new Map([...ids, ...created]), told };
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

  private async extend(
    manager: EntityManager,
    own: Actor,
    given: WholeActor,
    authorship: Authorship,
    told: ImportedActors['told'],
  ): Promise<void> {
    const before = await readLabels(manager, own);
    const { names, aliases } = mergeNames(before, given);
    if (Object.keys(names).length > Object.keys(before.names).length || aliases.length > before.aliases.length) {
      await this.actors.change(manager, own, { names: { ...names }, aliases: [...aliases] }, authorship);
      told.extended.push(own.slug);
    }
    const beside = await this.takeDatedNames(manager, own, given, authorship);
    const offices = await this.takeOffices(manager, own, given, authorship);
    if ((offices.taken || beside.taken) && !told.extended.includes(own.slug)) told.extended.push(own.slug);
    const others = (['name', 'type', 'country', 'wikidata'] as const).filter(
      (field) => given[field] !== null && given[field] !== own[field],
    );
    if (offices.left) told.leftOut.push(`${own.slug}: tenures`);
    if (beside.left) told.leftOut.push(`${own.slug}: datedNames`);
    told.leftOut.push(...others.map((field) => `${own.slug}: ${field}`));
  }

  /** Names of days on which it has none. Gives whether there were any, and whether one was left that says otherwise. */
  private async takeDatedNames(
    manager: EntityManager,
    own: Actor,
    given: WholeActor,
    authorship: Authorship,
  ): Promise<{ taken: boolean; left: boolean }> {
    const theirs = (given.datedNames ?? []).map((one) => spanned(datedNaming(one)));
    if (theirs.length === 0) return { taken: false, left: false };
    const before = await readDatedNames(manager, own.id);
    const { names, left } = mergeDatedNames(before, theirs);
    const taken = names.length > before.length;
    if (taken) await this.actors.change(manager, own, { datedNames: names }, authorship);
    return { taken, left: left.some((name) => !before.some((one) => one.name === name)) };
  }

  /**
   * Offices of other times than those that are known: somebody was a deputy in one negotiation, and is a minister in the next.
   * Those that are known learn what they are called in further languages. Gives whether there was anything to learn, and whether
   * days were left that are known otherwise.
   */
  private async takeOffices(
    manager: EntityManager,
    own: Actor,
    given: WholeActor,
    authorship: Authorship,
  ): Promise<{ taken: boolean; left: boolean }> {
    if (given.tenures.length === 0) return { taken: false, left: false };
    if (own.type !== 'person') return { taken: false, left: true };
    const { all, learnt, left } = await officesBeside(manager, own.id, given.tenures);
    if (learnt) await this.actors.change(manager, own, { tenures: all }, authorship);
    return { taken: learnt, left };
  }
}

type WholeActor = ReturnType<typeof whole>;

/** With null for whatever may be left out. */
function whole({ country = null, wikidata = null, tenures, ...actor }: BundleActor) {
  return {
    ...actor,
    country,
    wikidata,
    tenures: tenures.map(({ offices = {}, from = null, to = null, ...tenure }) => ({ ...tenure, offices, from, to })),
  };
}
