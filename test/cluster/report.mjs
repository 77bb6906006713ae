/** Of all reads, while all is well. */
const LEAST_SHARE = 0.6;

/** Prints what came of it all; true where nothing acknowledged was lost, doubled or unseen, and no stream missed anything. */
export function judge({ rows, load, nodes, found }) {
  const there = new Map(found.map((row) => [row.id, row]));
  const acknowledged = [...load.acknowledged];
  const lost = acknowledged.filter(([id, title]) => there.get(id)?.title !== title).length;
  const doubled = found.filter(({ times }) => times > 1).length;
  const missed = load.ears.filter(({ resets }) => resets === 0);
  const unheard = missed.map(({ heard }) => acknowledged.filter(([id]) => !heard.has(id)).length);
  const sum = (values) => values.reduce((all, value) => all + value, 0);
  table([
    ['what happened', 'failed writes', 'failed reads', 'longest without a write', 'all well again after'],
    ...rows.map((row) => Object.values(row)),
  ]);
  const share = ({ primary, replica }) => replica / Math.max(1, primary + replica);
  const percent = (part) => `${(part * 100).toFixed(0)} %`;
  const told = {
    'writes acknowledged': acknowledged.length,
    'acknowledged writes lost': lost,
    'written twice': doubled,
    'not seen by whoever had written': load.unseen,
    'requests done, failed': `${load.writes.done + load.reads.done}, ${load.writes.failed + load.reads.failed}`,
    'how they failed': [...load.failures].map(([what, count]) => `${count} × ${what}`).join(', ') || 'none',
    'reads that the replica answered while all was well, and over all': `${percent(share(nodes.well))}, ${percent(share(nodes.sums()))}`,
    streams: `${load.ears.length}, resumed ${sum(load.ears.map(({ resumed }) => resumed))} times, told to begin anew ${sum(load.ears.map(({ resets }) => resets))} times`,
    'changes that a stream missed': sum(unheard),
  };
  table([['over all', ''], ...Object.entries(told)]);
  return lost + doubled + load.unseen + sum(unheard) === 0 && share(nodes.well) >= LEAST_SHARE;
}

function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log(['', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}
