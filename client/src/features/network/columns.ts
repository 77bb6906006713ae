import type { Network, NetworkPair } from '../../api/types.js';

type Side = Pick<Network['sides'][number], 'met' | 'mediated' | 'hosted'> & {
  readonly side: { readonly slug: string };
};
type Met = Pick<NetworkPair, 'sides' | 'via' | 'through'>;

/** Where each side stands, by slug, the most connected first. */
export interface Columns {
  /** Whoever met most; null where nobody met. */
  readonly hub: string | null;
  /** Those who stood between others more often than they met any. */
  readonly between: readonly string[];
  /** Those whom the hub met through somebody, beside the middle; then all others. */
  readonly across: readonly string[];
  readonly facing: readonly string[];
  /** Who only received others: no line leads to them. */
  readonly hosts: readonly string[];
}

/** Puts those who met at the edges and those between them in the middle. */
export function columnsOf(sides: readonly Side[], pairs: readonly Met[]): Columns {
  const slugsOf = (which: (side: Side) => boolean): string[] => sides.filter(which).map(({ side }) => side.slug);
  const isHost = ({ met, mediated }: Side): boolean => met + mediated === 0;
  const isBetween = ({ met, mediated }: Side): boolean => mediated > met;
  const [hub = null, ...others] = slugsOf((side) => !isHost(side) && !isBetween(side));
  const isAcross = (slug: string): boolean =>
    pairs.some(
      ({ sides: both, via }) =>
        both.includes(slug) && hub !== null && both.includes(hub) && via.some(({ through }) => through > 0),
    );
  return {
    hub,
    between: slugsOf((side) => !isHost(side) && isBetween(side)),
    across: others.filter(isAcross),
    facing: others.filter((slug) => !isAcross(slug)),
    hosts: slugsOf(isHost),
  };
}
