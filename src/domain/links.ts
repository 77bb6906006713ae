import { ACYCLIC_LINK_TYPES, type LinkType } from './vocabulary.js';

/** A directed relation: `from` is the later event, `to` the earlier one. Both are event ids. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
}

export type LinkDecision =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: 'link_to_itself' | 'link_exists' | 'link_cycle';
      /** A sentence for people. */
      readonly reason: string;
    };

/** Whether a link may join those there are. Give all links of its type that lead on from its `to`. */
export function mayLink(links: readonly Link[], link: Link): LinkDecision {
  if (link.from === link.to) return refuse('link_to_itself', 'An event cannot be linked to itself');
  if (links.some(({ from, to, type }) => from === link.from && to === link.to && type === link.type)) {
    return refuse('link_exists', 'This link is there already');
  }
  return findCycle(links, link)
    ? refuse('link_cycle', `The link would lead back to its own event along ${link.type} links`)
    : { ok: true };
}

/**
 * The way by which a new link would come back to its own event, along links of its own type: event ids, the first and
 * last of them its `from`. Null when there is none, or where circles do no harm (see ACYCLIC_LINK_TYPES).
 *
 * @example findCycle([{ from: 'b', to: 'a', type: 'part_of' }], { from: 'a', to: 'b', type: 'part_of' }) // ['a', 'b', 'a']
 */
export function findCycle(links: readonly Link[], link: Link): string[] | null {
  if (!ACYCLIC_LINK_TYPES.some((type) => type === link.type)) return null;
  if (link.from === link.to) return [link.from, link.to];
  const alike = links.filter(({ type }) => type === link.type);
  const cameFrom = new Map([[link.to, link.from]]);
  for (const id of cameFrom.keys()) {
    for (const { to } of alike.filter(({ from }) => from === id)) {
      if (to === link.from) return [...trail(cameFrom, id, link.from), link.from];
      if (!cameFrom.has(to)) cameFrom.set(to, id);
    }
  }
  return null;
}

function trail(cameFrom: ReadonlyMap<string, string>, end: string, start: string): string[] {
  const path = [end];
  for (let id = end; id !== start;) {
    id = cameFrom.get(id) ?? start;
    path.unshift(id);
  }
  return path;
}

function refuse(code: Extract<LinkDecision, { ok: false }>['code'], reason: string): LinkDecision {
  return { ok: false, code, reason };
}
