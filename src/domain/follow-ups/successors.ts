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
const REPLACING = ['reschedules', 'fulfils'] as const satisfies readonly LinkType[];

/** Kinds that are done once they are reported. */
const DEEDS = ['agreement', 'contact', 'measure', 'incident'] as const satisfies readonly Kind[];

/** Whether an event is known to have happened: talks and meetings once held, deeds unless retracted. */
export function tookPlace({ kind, status }: Pick<Step, 'kind' | 'status'>): boolean {
  if (STEP_KINDS.some((step) => step === kind)) return status === 'held';
  return DEEDS.some((deed) => deed === kind) && status !== 'retracted';
}

/**
 * What came instead of `step`: along the links by which one event takes the place of another, over plans that came to
 * nothing too, the first event to take place from `notBefore` on; where there is none, the last one before it.
 *
 * What follows up a plan that was never held takes its place, for there was nothing else to follow up.
 */
export function whatCameInstead<S extends Step>(
  step: Step,
  steps: ReadonlyMap<string, S>,
  links: readonly Link[],
  notBefore: Date | null,
): S | null {
  const found = new Set<S>();
  const seen = new Set([step.id]);
  for (const id of seen) {
    for (const next of successors(id, links)) {
      const successor = steps.get(next);
      if (!successor || seen.has(next)) continue;
      if (tookPlace(successor)) found.add(successor);
      else seen.add(next);
    }
  }
  const ordered = [...found].sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
  const from = notBefore?.getTime() ?? -Infinity;
  return ordered.find((candidate) => start(candidate) >= from) ?? ordered.at(-1) ?? null;
}

/** Ids of the events that take the place of one that was not held. */
function successors(id: string, links: readonly Link[]): string[] {
  return links.flatMap(({ from, to, type }) => {
    if (type === 'overtaken_by') return from === id ? [to] : [];
    return to === id && (type === 'follows_up' || REPLACING.some((replacing) => replacing === type)) ? [from] : [];
  });
}

function start({ earliest }: Step): number {
  return earliest?.getTime() ?? -Infinity;
}
