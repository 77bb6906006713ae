/** What a killed node is called among the faults. */
const KILLED = 'a node is killed';

/** Of all reads, while all is well. */
const LEAST_SHARE = 0.6;

/** A fault as a line tells it; seconds for what took long. */
export function told({ fault, writes, reads, writing, whole }) {
  return [fault, writes, reads, `${writing.toFixed(1)} s`, `${whole.toFixed(0)} s`];
}

/** Prints what came of it all; true where nothing acknowledged was lost, doubled or unseen, no stream missed anything, nobody was told 500, and a killed node cost no more than what was under way. */
export function judge({ rows, load, nodes, rates, found }) {
  const there = new Map(found.map((row) => [row.id, row]));
  const acknowledged = [...load.acknowledged];
  const lost = acknowledged.filter(([id, title]) => there.get(id)?.title !== title).length;
  const doubled = found.filter(({ times }) => times > 1).length;
  const missed = load.ears.filter(({ resets }) => resets === 0);
  const unheard = missed.map(({ heard }) => acknowledged.filter(([id]) => !heard.has(id)).length);
  const sum = (values) => values.reduce((all, value) => all + value, 0);
  table([
    ['what happened', 'times', 'failed writes', 'failed reads', 'longest without a write', 'all well again after'],
    ...[...new Set(rows.map(({ fault }) => fault))].map((fault) => {
      const those = rows.filter((row) => row.fault === fault);
      const costs = ['writes', 'reads', 'writing', 'whole'].map((what) => spread(those.map((row) => row[what])));
      return [fault, those.length, ...costs];
    }),
  ]);
  const share = ({ primary, replica }) => replica / Math.max(1, primary + replica);
  const percent = (part) => `${(part * 100).toFixed(0)} %`;
  const killed = rows.filter(({ fault }) => fault === KILLED);
  const dear = killed.filter(({ afterwards }) => afterwards > 0);
  const all = {
    'writes acknowledged': acknowledged.length,
    'acknowledged writes lost': lost,
    'written twice': doubled,
    'not seen by whoever had written': load.unseen,
    'requests done, failed': `${load.writes.done + load.reads.done}, ${load.writes.failed + load.reads.failed}`,
    'cut off as a node was killed: under way then, begun afterwards':
      killed.map(({ underWay, afterwards }) => `${underWay}, ${afterwards}`).join('; ') || 'none was killed',
    'how they failed': [...load.failures].map(([what, count]) => `${count} × ${what}`).join(', ') || 'none',
    'reads that the replica answered while all was well, and over all': `${percent(share(nodes.well))}, ${percent(share(nodes.sums()))}`,
    streams: `${load.ears.length}, resumed ${sum(load.ears.map(({ resumed }) => resumed))} times, told to begin anew ${sum(load.ears.map(({ resets }) => resets))} times`,
    'changes that a stream missed': sum(unheard),
    'answers a second of three nodes, of one': `${rates.three.toFixed(0)}, ${rates.one.toFixed(0)} (${percent(rates.three / rates.one)})`,
  };
  table([['over all', ''], ...Object.entries(all)]);
  const mistakes = [...load.failures.keys()].filter((what) => what.includes(': 500'));
  const wrong = lost + doubled + load.unseen + sum(unheard) + mistakes.length + dear.length;
  return wrong === 0 && share(nodes.well) >= LEAST_SHARE;
}

/** Median and most. */
function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const shown = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(1));
  return `${shown(sorted[Math.floor(sorted.length / 2)])}, ${shown(sorted.at(-1))}`;
}

export function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log(['', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}
