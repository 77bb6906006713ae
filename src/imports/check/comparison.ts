import type { EntityManager } from 'typeorm';
import { alikeActors } from '../../actors/alike-actors.js';
import type { Database } from '../../database/database.js';
import { lessonsFor, whole } from '../actor-lessons.js';
import type { BundleActors } from '../bundle-actors.service.js';
import { leftOut as leftOutOfPublisher, type BundlePublishers } from '../bundle-publishers.service.js';
import { leftOut as leftOutOfSource, type BundleSources } from '../bundle-sources.service.js';
import type { BundleActor, BundleDto, BundlePublisher, BundleSource } from '../bundle.dto.js';
import type { Refusal } from '../../domain/refusals/refusal.js';
import type { Batch } from './batches.js';
import type { BundleTally } from './bundle-tally.js';
import type { EntriesByName } from './entries-by-name.js';
import { dossierTaken, heldHere, taken } from './taken.js';

/** For so many newcomers of a bundle those who are called nearly so are looked for. */
const MOST_ALIKE = 300;

/** Who finds what is here. */
export interface Here {
  readonly actors: Pick<BundleActors, 'here'>;
  readonly publishers: Pick<BundlePublishers, 'here'>;
  readonly sources: Pick<BundleSources, 'here'>;
}

interface Numbered<T> {
  readonly at: number;
  readonly value: T;
}

/** Compares actors, publishers and sources of a bundle with those that are here, and only reads. */
export class Comparison {
  private lookedAlike = 0;

  constructor(
    private readonly database: Database,
    private readonly here: Here,
    private readonly tally: BundleTally,
    private readonly names: EntriesByName,
  ) {}

  /** What keeps the dossier from being made. */
  ofDossier(dossier: BundleDto['dossier']): Promise<Refusal[]> {
    return this.database.write((manager) => dossierTaken(manager, dossier));
  }

  /** Compares what was not rejected. */
  async compare({ list, from, entries }: Batch): Promise<void> {
    const fit = entries
      .map((value, n) => ({ at: from + n, value }))
      .filter(({ at }) => !this.tally.isRejected(list, at));
    if (fit.length === 0 || list === 'events') return;
    await this.database.write(async (manager) => {
      if (list === 'actors') await this.compareActors(manager, fit as Numbered<BundleActor>[]);
      else if (list === 'sources') await this.compareSources(manager, fit as Numbered<BundleSource>[]);
      else await this.comparePublishers(manager, fit as Numbered<BundlePublisher>[]);
    });
  }

  private async compareActors(manager: EntityManager, given: readonly Numbered<BundleActor>[]): Promise<void> {
    const here = await this.here.actors.here(
      manager,
      given.map(({ value }) => value),
    );
    const fresh: Numbered<BundleActor>[] = [];
    for (const { at, value } of given) {
      const own = here.get(value.slug);
      if (!own) {
        fresh.push({ at, value });
        continue;
      }
      const { learnt, leftOut } = await lessonsFor(manager, own, whole(value));
      this.names.isHere('actors', value.slug, own.id);
      this.tally.isHere('actors', at, own.slug, learnt, leftOut);
    }
    const held = await heldHere(
      manager,
      'actors_wikidata_unique',
      fresh.flatMap(({ value: { wikidata } }) => wikidata ?? []),
    );
    const alike = await this.alikeTo(
      manager,
      fresh.map(({ value }) => value),
    );
    for (const [n, { at, value }] of fresh.entries()) {
      const { slug, name, type, country = null, wikidata } = value;
      if (wikidata != null && held.has(wikidata)) {
        this.tally.reject('actors', at, slug, [taken('actors_wikidata_unique', `/actors/${at}`)]);
      } else this.tally.isNew('actors', at, { slug, name, type, country, alike: alike.get(n) ?? [] });
    }
  }

  private async alikeTo(manager: EntityManager, fresh: readonly BundleActor[]): Promise<Map<number, string[]>> {
    const asked = fresh.slice(0, MOST_ALIKE - this.lookedAlike).map((actor) => whole(actor));
    this.lookedAlike += asked.length;
    const found = new Map<number, string[]>();
    if (asked.length === 0) return found;
    for (const { at, slug } of await alikeActors(manager, asked)) found.set(at, [...(found.get(at) ?? []), slug]);
    return found;
  }

  private async comparePublishers(manager: EntityManager, given: readonly Numbered<BundlePublisher>[]): Promise<void> {
    const here = await this.here.publishers.here(
      manager,
      given.map(({ value }) => value),
    );
    for (const { at, value } of given) {
      const own = here(value);
      if (own) this.tally.isHere('publishers', at, own.slug, [], leftOutOfPublisher(value, own));
      else this.tally.isNew('publishers', at);
    }
  }

  private async compareSources(manager: EntityManager, given: readonly Numbered<BundleSource>[]): Promise<void> {
    const here = await this.here.sources.here(
      manager,
      given.map(({ value }) => value),
    );
    const fresh = given.filter(({ value }) => !here.has(value.slug));
    const held = await heldHere(
      manager,
      'sources_address_unique',
      fresh.flatMap(({ value: { url } }) => url ?? []),
    );
    for (const { at, value } of given) {
      const own = here.get(value.slug);
      if (own) {
        this.names.isHere('sources', value.slug, own.id, own.publishedOn);
        this.tally.isHere('sources', at, own.slug, [], leftOutOfSource(value, own));
      } else if (value.url != null && held.has(value.url)) {
        this.tally.reject('sources', at, value.slug, [taken('sources_address_unique', `/sources/${at}`)]);
      } else this.tally.isNew('sources', at);
    }
  }
}
