import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { slugOf } from '../../../actors/actor-labels.js';
import { ActorsService } from '../../../actors/actors.service.js';
import { folded } from '../../../domain/folded.js';
import { guessedType } from '../../../domain/actors/guessed-type.js';
import { resolve } from '../../../events/writing/mentions.js';
import type { Authorship } from '../../../history/revisions.service.js';
import type { DecidedActor } from './decisions.js';
import { ownSlug } from '../../../database/own-slug.js';

/** Makes those whom a spreadsheet names and nobody knows, as its owner confirmed them. */
@Injectable()
export class NewActors {
  constructor(private readonly actors: ActorsService) {}

  /** Ids by name, as {@link folded} writes it. Throws `validation_failed` where somebody is said to be one who is not there. */
  async make(
    manager: EntityManager,
    names: readonly string[],
    decided: readonly DecidedActor[],
    authorship: Authorship,
  ): Promise<Map<string, string>> {
    const decisions = new Map(decided.map((actor, at) => [folded(actor.name), { ...actor, at }]));
    const used = names.flatMap((name) => {
      const { use, at = 0 } = decisions.get(folded(name)) ?? {};
      return use === undefined
        ? []
        : [{ name, mention: { what: 'actor', name: use, pointer: `/newActors/${at}/use` } as const }];
    });
    const found = await resolve(
      manager,
      used.map(({ mention }) => mention),
    );
    const ids = new Map(used.map(({ name, mention }) => [folded(name), found('actor', mention.name).id]));
    const fresh = [...new Map(names.map((name) => [folded(name), name])).values()].filter(
      (name) => !ids.has(folded(name)),
    );
    const inputs = fresh.map((name) => {
      const { type, country } = decisions.get(folded(name)) ?? {};
      const guess = guessedType(name);
      const taken = { type: type ?? guess.type, country: country === undefined ? guess.country : country };
      return { ...taken, name, names: {}, aliases: [], wikidata: null };
    });
    const slugs = await freeSlugs(manager, inputs.map(slugOf));
    const made = await this.actors.createAll(
      manager,
      inputs.map((input, n) => ({ ...input, slug: slugs[n] ?? ownSlug('actor') })),
    );
    await this.actors.recordCreated(
      manager,
      made.map(({ id }) => id),
      authorship,
    );
    for (const { name, id } of made) ids.set(folded(name), id);
    return ids;
  }
}

/** The wanted slugs, each with an end of its own where somebody has it. Nobody is kept from making others meanwhile. */
async function freeSlugs(manager: EntityManager, wanted: readonly string[]): Promise<string[]> {
  const rows = await manager.query<{ slug: string }[]>('SELECT slug FROM actors WHERE slug = ANY ($1)', [wanted]);
  const taken = new Set(rows.map(({ slug }) => slug));
  return wanted.map((slug) => {
    const free = taken.has(slug) ? ownSlug(slug) : slug;
    taken.add(free);
    return free;
  });
}
