/**
 * One figure beside its limit. `ours` and `limit` are numbers of `unit`; `most` is how often the limit ours may be (a share under 1: at
 * least), or an absolute bound where there is no limit to run beside.
 *
 * @typedef {{ what: string, unit: string, ours: number, limit?: number, most?: number, bound?: number, note?: string }} Figure
 */

/** Whether the figure keeps its aim; null where it has none. */
export function isMet({ ours, limit, most, bound }) {
  if (most !== undefined) return most < 1 ? ours >= most * limit : ours <= most * limit;
  return bound === undefined ? null : ours <= bound;
}

/** The figures of one subject as a Markdown table. */
export function asTable(figures) {
  const rows = figures.map((figure) => [
    figure.what,
    `${show(figure.ours)} ${figure.unit}`,
    figure.limit === undefined ? '' : `${show(figure.limit)} ${figure.unit}`,
    figure.limit === undefined ? '' : (figure.ours / figure.limit).toFixed(2),
    aimOf(figure),
    figure.note ?? '',
  ]);
  return [
    '| what | Démarche | limit | ratio | aim | |',
    '| --- | ---: | ---: | ---: | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

function aimOf(figure) {
  const met = isMet(figure);
  if (met === null) return '';
  const { most, bound, unit } = figure;
  const aim = most === undefined ? `≤ ${bound} ${unit}` : `${most < 1 ? '≥' : '≤'} ${most} times`;
  return met ? aim : `${aim}, **missed**`;
}

function show(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
