import type { Refusal } from '../../domain/refusals/refusal.js';
import type { List } from '../archive-files.js';
import type { Learnt } from '../actor-lessons.js';
import type { LeftOut } from '../left-out.js';
import type { BundleCheckDto, BundleCountsDto, BundleNewActorDto } from './bundle-check.dto.js';

/** So many mistakes, changes and the like are told; all are counted. */
const MOST_TOLD = 200;
const MOST_NEW_ACTORS = 3_000;

type Outcome = Exclude<keyof BundleCountsDto, 'total'>;

/** What the entries of a bundle come to, counted as they pass. */
export class BundleTally {
  /** Of each list what each of its entries comes to, by its number from 0. */
  private readonly outcomes: Record<List, Map<number, Outcome>> = {
    ...{ actors: new Map(), publishers: new Map(), sources: new Map(), events: new Map() },
  };
  private readonly told: Pick<BundleCheckDto, 'changes' | 'leftOut' | 'newActors' | 'errors'> = {
    ...{ changes: [], leftOut: [], newActors: [], errors: [] },
  };
  private mistakes = 0;

  /** What is wrong beside the lists. */
  refuse(mistakes: readonly Refusal[]): void {
    for (const mistake of mistakes) this.tell(mistake, { list: null, number: null, slug: null });
  }

  reject(list: List, at: number, slug: string | null, mistakes: readonly Refusal[]): void {
    if (mistakes.length === 0) return;
    this.outcomes[list].set(at, 'rejected');
    for (const mistake of mistakes) this.tell(mistake, { list, number: at + 1, slug });
  }

  isRejected(list: List, at: number): boolean {
    return this.outcomes[list].get(at) === 'rejected';
  }

  isNew(list: List, at: number, actor?: BundleNewActorDto): void {
    this.outcomes[list].set(at, 'created');
    if (actor && this.told.newActors.length < MOST_NEW_ACTORS) this.told.newActors.push(actor);
  }

  isHere(list: List, at: number, slug: string, learnt: readonly Learnt[], leftOut: readonly LeftOut[]): void {
    this.outcomes[list].set(at, learnt.length > 0 ? 'updated' : 'unchanged');
    const { changes, leftOut: left } = this.told;
    changes.push(...learnt.slice(0, MOST_TOLD - changes.length).map((one) => ({ list, slug, ...one })));
    left.push(...leftOut.slice(0, MOST_TOLD - left.length).map((one) => ({ list, ...one })));
  }

  get found(): Omit<BundleCheckDto, 'dossier' | 'title'> {
    const of = (list: List) => counted(this.outcomes[list]);
    const totals = { actors: of('actors'), publishers: of('publishers'), sources: of('sources'), events: of('events') };
    return { fits: this.mistakes === 0, totals, ...this.told, mistakes: this.mistakes };
  }

  private tell(mistake: Refusal, place: Pick<BundleCheckDto['errors'][number], 'list' | 'number' | 'slug'>): void {
    this.mistakes += 1;
    if (this.told.errors.length < MOST_TOLD) this.told.errors.push({ ...mistake, ...place });
  }
}

function counted(outcomes: ReadonlyMap<number, Outcome>): BundleCountsDto {
  const counts = { total: outcomes.size, created: 0, updated: 0, unchanged: 0, rejected: 0 };
  for (const outcome of outcomes.values()) counts[outcome] += 1;
  return counts;
}
