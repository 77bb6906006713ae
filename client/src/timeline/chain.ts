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

/** Ids of everything that led to an item and everything that came of it, itself included. */
export function chainOf(id: string, ties: readonly Tie[]): Set<string> {
  return new Set([...walk(id, ties, 'to', 'from'), ...walk(id, ties, 'from', 'to')]);
}

function walk(start: string, ties: readonly Tie[], near: 'from' | 'to', far: 'from' | 'to'): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const tie of ties) if (tie[near] === id) reached.add(tie[far]);
  return reached;
}
