import { MANNERS, tableOf, type Gathering, type Manner, type Table } from './gathering.js';

/** A side by how often it met others, went between them and received them. */
interface Node {
  readonly slug: string;
  readonly met: number;
  readonly mediated: number;
  readonly hosted: number;
}

/** Two sides that met: the more connected first. */
interface Pair {
  readonly sides: readonly [string, string];
  /** How many events; `direct`, `through` and `untold` are the parts of it. */
  readonly times: number;
  readonly direct: number;
  readonly through: number;
  readonly untold: number;
  /** In how many of them accounts differ on the format. */
  readonly disputed: number;
  /** In how many of them the most connected side of all was not there. */
  readonly apart: number;
  /** Who mediated, those most often there first. Several may have done so at once. */
  readonly via: readonly Via[];
  /** The first and the last day. */
  readonly from: string;
  readonly to: string;
  /** Ids, oldest first. */
  readonly gatherings: readonly string[];
}

/** Who mediated between two sides: how often, and in how many of those times they met indirectly, through it. */
interface Via {
  readonly slug: string;
  readonly times: number;
  readonly through: number;
}

interface Network {
  /** The most connected first. */
  readonly nodes: readonly Node[];
  /** How many sides there are, with those for which there is no room. */
  readonly sides: number;
  /** Those that met most often first. */
  readonly pairs: readonly Pair[];
}

/**
 * Who met whom, how often and through whom, of the `most` sides that met or went between others most often; of as many, by slug.
 * Gatherings come oldest first.
 */
export function whoMetWhom(gatherings: readonly Gathering[], most: number): Network {
  const tables = gatherings.map((gathering) => ({ gathering, table: tableOf(gathering) }));
  const all = nodesOf(tables.map(({ table }) => table));
  const nodes = all.slice(0, most);
  const ranks = new Map(nodes.map(({ slug }, index) => [slug, index]));
  const rankOf = (slug: string): number => ranks.get(slug) ?? most;
  const pairs = new Map<string, Counted>();
  for (const { gathering, table } of tables) {
    const met = table.met.filter((side) => ranks.has(side)).sort((a, b) => rankOf(a) - rankOf(b));
    for (const [index, one] of met.entries()) {
      for (const other of met.slice(index + 1)) {
        const key = `${one} ${other}`;
        const pair = pairs.get(key) ?? newPair(one, other, gathering.day);
        count(pair, gathering, table);
        if (met[0] !== nodes[0]?.slug) pair.apart += 1;
        pairs.set(key, pair);
      }
    }
  }
  const counted = [...pairs.values()].map(({ via, ...pair }) => ({ ...pair, via: [...via.values()].sort(byTimes) }));
  const byRank = ({ sides: [a, b] }: Pair, { sides: [c, d] }: Pair): number =>
    rankOf(a) - rankOf(c) || rankOf(b) - rankOf(d);
  return { nodes, sides: all.length, pairs: counted.sort((a, b) => b.times - a.times || byRank(a, b)) };
}

interface Counted extends Record<Manner | 'times' | 'disputed' | 'apart', number> {
  sides: [string, string];
  via: Map<string, { slug: string; times: number; through: number }>;
  from: string;
  to: string;
  gatherings: string[];
}

function newPair(one: string, other: string, day: string): Counted {
  const none = Object.fromEntries(MANNERS.map((manner) => [manner, 0])) as Record<Manner, number>;
  return {
    ...{ sides: [one, other], times: 0, ...none, disputed: 0, apart: 0, via: new Map() },
    ...{ from: day, to: day, gatherings: [] },
  };
}

function count(pair: Counted, { id, day, disputed }: Gathering, { manner, between }: Table): void {
  pair.times += 1;
  pair[manner] += 1;
  if (disputed) pair.disputed += 1;
  for (const slug of between) {
    const via = pair.via.get(slug) ?? { slug, times: 0, through: 0 };
    via.times += 1;
    if (manner === 'through') via.through += 1;
    pair.via.set(slug, via);
  }
  if (day < pair.from) pair.from = day;
  if (day > pair.to) pair.to = day;
  pair.gatherings.push(id);
}

function nodesOf(tables: readonly Table[]): Node[] {
  const nodes = new Map<string, { slug: string; met: number; mediated: number; hosted: number }>();
  const add = (sides: readonly string[], what: 'met' | 'mediated' | 'hosted'): void => {
    for (const slug of sides) {
      const node = nodes.get(slug) ?? { slug, met: 0, mediated: 0, hosted: 0 };
      node[what] += 1;
      nodes.set(slug, node);
    }
  };
  for (const { met, between, hosts } of tables) {
    // Of whoever sat alone nobody knows whom they met.
    if (met.length > 1) add(met, 'met');
    add(between, 'mediated');
    add(hosts, 'hosted');
  }
  const weight = ({ met, mediated }: Node): number => met + mediated;
  return [...nodes.values()].sort((a, b) => weight(b) - weight(a) || b.hosted - a.hosted || (a.slug < b.slug ? -1 : 1));
}

function byTimes(a: Via, b: Via): number {
  return b.times - a.times || (a.slug < b.slug ? -1 : 1);
}
