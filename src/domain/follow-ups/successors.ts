import type { Status } from '../lifecycle/status.js';
import type { Kind, LinkType } from '../vocabulary.js';
import type { Link } from '../links.js';
import { STEP_KINDS } from './state.js';

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

/** Kinds that are done once they are reported. */
export const DEEDS = ['agreement', 'contact', 'measure', 'incident'] as const satisfies readonly Kind[];

/** Whether an event is known to have happened: talks and meetings once held, deeds unless retracted. */
export function tookPlace({ kind, status }: Pick<Step, 'kind' | 'status'>): boolean {
  if (STEP_KINDS.some((step) => step === kind)) return status === 'held';
  return DEEDS.some((deed) => deed === kind) && status !== 'retracted';
}

/**
 * What came instead of `step`: along the links by which one event takes the place of another, over plans that came to
 * nothing too, the first event to take place from `notBefore` on; where there is none, the last one before it.
 *
 * `linksOf` gives the links that touch an event. What follows up a plan that was never held takes its place, for there was nothing else to follow up. A
 * stand-in that came to nothing itself shares the fate of what it stood in for.
 */
export function whatCameInstead<S extends Step>(
  step: Step,
  steps: ReadonlyMap<string, S>,
  linksOf: (id: string) => readonly Link[],
  notBefore: Date | null,
): S | null {
  const found = new Set<S>();
  const seen = new Set([step.id]);
  for (const id of seen) {
    for (const link of linksOf(id)) {
      const answer = steps.get(successor(id, link) ?? '');
      if (answer && tookPlace(answer)) found.add(answer);
      const plan = answer ?? steps.get(stoodInFor(id, link) ?? '');
      if (plan && !tookPlace(plan)) seen.add(plan.id);
    }
  }
  const ordered = [...found].sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
  const from = notBefore?.getTime() ?? -Infinity;
  return ordered.find((candidate) => start(candidate) >= from) ?? ordered.at(-1) ?? null;
}

/** The event that takes the place of one that was not held, where that is what the link says. */
function successor(id: string, { from, to, type }: Link): string | null {
  if (type === 'overtaken_by') return from === id ? to : null;
  return to === id && (type === 'follows_up' || REPLACING.some((replacing) => replacing === type)) ? from : null;
}

/** The plan that `id` was to replace: whatever else replaced it came instead of `id`, too. */
function stoodInFor(id: string, { from, to, type }: Link): string | null {
  return from === id && type === 'reschedules' ? to : null;
}

function start({ earliest }: Step): number {
  return earliest?.getTime() ?? -Infinity;
}
