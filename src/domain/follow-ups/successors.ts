import type { Status } from '../lifecycle/status.js';
import { tookPlace } from '../lifecycle/took-place.js';
import type { Kind, LinkType } from '../vocabulary.js';
import type { Link } from '../links.js';

/** An event as a possible answer to a promise. */
export interface Step {
  readonly id: string;
  readonly kind: Kind;
  readonly status: Status;
  /** First instant of its window; null when its start is open. */
  readonly earliest: Date | null;
}

/** Links by which a later event takes the place of the earlier one that it leads to. */
export const REPLACING = ['reschedules', 'fulfils'] as const satisfies readonly LinkType[];

/**
 * What came instead of `step`: along the links by which one event takes the place of another, over plans that came to
 * nothing too, what took place fewest links away; of several the first from `notBefore` on, else the last before it.
 *
 * `linksOf` gives the links that touch an event. That a later event follows it up says nothing of whether the plan was
 * held. A stand-in that came to nothing itself shares the fate of what it stood in for.
 */
export function whatCameInstead<S extends Step>(
  step: Step,
  steps: ReadonlyMap<string, S>,
  linksOf: (id: string) => readonly Link[],
  notBefore: Date | null,
): S | null {
  const seen = new Set([step.id]);
  for (let plans = [step.id]; plans.length > 0;) {
    const links = plans.flatMap((id) => linksOf(id).map((link) => ({ id, link })));
    const answers = links.flatMap(({ id, link }) => steps.get(successor(id, link) ?? '') ?? []);
    const found = earliestFrom(answers.filter(tookPlace), notBefore);
    if (found) return found;
    const replaced = links.flatMap(({ id, link }) => steps.get(stoodInFor(id, link) ?? '') ?? []);
    const further = [...answers, ...replaced].filter((plan) => !tookPlace(plan) && !seen.has(plan.id));
    plans = further.map(({ id }) => id);
    for (const id of plans) seen.add(id);
  }
  return null;
}

function earliestFrom<S extends Step>(found: readonly S[], notBefore: Date | null): S | null {
  const ordered = [...found].sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
  const from = notBefore?.getTime() ?? -Infinity;
  return ordered.find((candidate) => start(candidate) >= from) ?? ordered.at(-1) ?? null;
}

/** The event that takes the place of one that was not held, where that is what the link says. */
function successor(id: string, { from, to, type }: Link): string | null {
  if (type === 'overtaken_by') return from === id ? to : null;
  return to === id && REPLACING.some((replacing) => replacing === type) ? from : null;
}

/** The plan that `id` was to replace: whatever else replaced it came instead of `id`, too. */
function stoodInFor(id: string, { from, to, type }: Link): string | null {
  return from === id && type === 'reschedules' ? to : null;
}

function start({ earliest }: Step): number {
  return earliest?.getTime() ?? -Infinity;
}
