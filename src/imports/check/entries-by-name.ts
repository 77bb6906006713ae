import { firstDayOrNull } from '../../domain/time/first-day.js';
import type { ActorType } from '../../domain/vocabulary.js';
import { Problem } from '../../common/problem.js';
import { edtfDay } from '../../database/edtf-day.js';
import type { Refusal } from '../../domain/refusals/refusal.js';
import type { Names } from '../../events/writing/mentions.js';
import { checkNewEvents } from '../../events/writing/new-events.js';
import type { List } from '../archive-files.js';
import { dayOf, documentOf } from '../bundle-document.js';
import type { BundleActor, BundleDto, BundleEvent, BundleSource } from '../bundle.dto.js';
import { mistakesOfActor, mistakesOfEvent, standsTwice, type Known } from '../check-references.js';
import { isObject } from '../json.js';
import { onTheMap } from '../on-the-map.js';
import { slugOf, type Batch } from './batches.js';
import type { BundleTally } from './bundle-tally.js';

/** What a bundle has in it by slugs, and what its entries say of one another. Of each entry no more than this is kept. */
export class EntriesByName implements Known {
  readonly actors = new Map<string, ActorType>();
  /** With the last day on which each appeared. */
  readonly sources = new Map<string, { day: string | null }>();
  /** With the day on which each became known, as far as that is told before it. */
  readonly events = new Map<string, { day: string | null }>();
  private readonly publishers = new Set<string>();
  /** Ids of those that are here, by list and slug. */
  private readonly ids = new Map<string, string>();
  private readonly refs = new Set<string>();

  /** Takes note of an entry; one that calls itself as another does is rejected. */
  add(list: List, at: number, entry: unknown, tally: BundleTally): void {
    const slug = slugOf(entry);
    if (slug === null) return;
    if (this[list].has(slug)) tally.reject(list, at, slug, [standsTwice(slug, `/${list}/${at}/slug`)]);
    else if (list === 'publishers') this.publishers.add(slug);
    else if (list === 'actors') this.actors.set(slug, (entry as BundleActor).type);
    else if (list === 'sources') this.sources.set(slug, { day: appearedOn(entry as BundleSource) });
    else this.events.set(slug, { day: tally.isRejected(list, at) ? null : this.knownOn(entry as BundleEvent) });
  }

  /** Something of the bundle is here, as `id`; of a source, it appeared on `day`. */
  isHere(list: List, slug: string, id: string, day: string | null = null): void {
    this.ids.set(`${list} ${slug}`, id);
    if (list === 'sources') this.sources.set(slug, { day });
  }

  /** Rejects what names nothing, or cannot be. */
  check({ list, from, entries }: Batch, bundle: Pick<BundleDto, 'dossier' | 'format'>, tally: BundleTally): void {
    if (list !== 'actors' && list !== 'events') return;
    for (const [n, entry] of entries.entries()) {
      const at = from + n;
      if (tally.isRejected(list, at)) continue;
      const pointer = `/${list}/${at}`;
      const wrong =
        list === 'actors'
          ? mistakesOfActor(entry as BundleActor, pointer, this)
          : this.wrongWithEvent(entry as BundleEvent, pointer, bundle);
      tally.reject(list, at, slugOf(entry), wrong);
      if (list === 'events' && wrong.length === 0) tally.isNew(list, at);
    }
  }

  private wrongWithEvent(
    event: BundleEvent,
    at: string,
    bundle: Pick<BundleDto, 'dossier' | 'format'>,
  ): readonly Refusal[] {
    const strangers = mistakesOfEvent(event, at, bundle.dossier, this);
    if (strangers.length > 0) return strangers;
    const [placed = event] = onTheMap([event]).events;
    try {
      checkNewEvents({
        ids: [this.idOf('events', event.slug)],
        documentOf: () => documentOf(placed, bundle, this.names(bundle.dossier.languages[0] ?? null)).document,
        placeOf: () => at,
      });
      return this.refTwice(event, at);
    } catch (error) {
      if (error instanceof Problem && error.errors) return error.errors;
      throw error;
    }
  }

  private refTwice({ ref }: BundleEvent, at: string): Refusal[] {
    if (ref !== undefined && this.refs.has(ref)) return [standsTwice(ref, `${at}/ref`)];
    if (ref !== undefined) this.refs.add(ref);
    return [];
  }

  private names(language: string | null): Names {
    return (what, slug) => {
      if (what === 'dossier') return { id: NOBODY, day: null, language };
      const id = this.idOf(`${what}s`, slug);
      if (what === 'actor') return { id, day: null };
      return { id, day: this[`${what}s`].get(slug)?.day ?? null };
    };
  }

  /** Whoever is not here has an id of nobody, of their own. */
  private idOf(list: List, slug: string): string {
    const key = `${list} ${slug}`;
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `00000000-0000-7000-8000-${(this.ids.size + 1).toString(16).padStart(12, '0')}`;
      this.ids.set(key, id);
    }
    return id;
  }

  private knownOn(event: BundleEvent): string | null {
    if (!isObject(event)) return null;
    try {
      return firstDayOrNull(dayOf(event, this.sources), null);
    } catch {
      // What it cites comes later in the file, or is not there, which is told in its place.
      return null;
    }
  }
}

const NOBODY = '00000000-0000-7000-8000-000000000000';

function appearedOn({ publishedOn }: BundleSource): string | null {
  try {
    return typeof publishedOn === 'string' ? edtfDay(publishedOn, 'latest') : null;
  } catch {
    // It is rejected for it.
    return null;
  }
}
