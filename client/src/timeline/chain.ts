/** One arrow of the timeline, from cause to consequence. */
export interface Tie {
  from: string;
  to: string;
  type: string;
}

interface Linked {
  id: string;
  start: number;
  links: readonly { type: string; to: string }[];
}

/** Links that lead from one step to the next; the others (about, part_of …) place an event, they do not follow from it. */
const STEPS = new Set(['follows_up', 'announces', 'fulfils', 'reschedules', 'responds_to', 'cancels', 'overtaken_by']);

/**
 * The arrows among the items shown. A link leaves the event that was written down with it, whichever came first; an
 * arrow always leaves the earlier one, and on the same instant the one that the link points to.
 */
export function tiesOf(items: readonly Linked[]): Tie[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.flatMap((item) =>
    item.links.flatMap(({ type, to }) => {
      const other = byId.get(to);
      if (!other || !STEPS.has(type)) return [];
      const forward = item.start < other.start;
      return [{ type, from: forward ? item.id : other.id, to: forward ? other.id : item.id }];
    }),
  );
}

/**
 * Ids of what stands out while an event is chosen: its chain, and whatever else its own arrows lead to. Null where
 * nothing is chosen, or nothing belongs to what is: then all items look alike.
 */
export function litBy({ selectedId, chain }: Choice, ties: readonly Tie[]): ReadonlySet<string> | null {
  const answers = ties.filter(({ from, to }) => from === selectedId || to === selectedId);
  const lit = new Set([...(chain ?? []), ...answers.flatMap(({ from, to }) => [from, to])]);
  return lit.size > 1 ? lit : null;
}

interface Choice {
  selectedId: string | null;
  /** Ids of the chain of the chosen event, itself included. */
  chain: ReadonlySet<string> | null;
}
