/** How many times the answers of Directus Démarche is to give of a page with actors. */
const AIM = { what: 'page of 100 with actors', name: 'Directus', times: 4 };

/** The rows of `compared` as a Markdown table, each beside the first server of its question. */
export function asTable(rows) {
  const lines = rows.map((row) => {
    const first = rows.find(({ what }) => what === row.what);
    const times = first === row ? '' : (first.rate / row.rate).toFixed(2);
    return [
      ...[row.what, row.name, row.rate.toFixed(1), times, `${row.node.toFixed(1)} + ${row.sql.toFixed(1)}`],
      ...[row.memory.toFixed(0), (row.bytes / 1000).toFixed(0)],
    ];
  });
  return [
    '| what | by whom | answers a second | Démarche’s, times this | ms of CPU, server + database | MiB | kB |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines.map((line) => `| ${line.join(' | ')} |`),
  ].join('\n');
}

/** Whether the aim beside Directus is met, as a sentence; null where it was not measured. */
export function verdict(rows) {
  const [first, rival] = [rows[0].name, AIM.name].map((by) =>
    rows.find(({ what, name }) => what === AIM.what && name === by),
  );
  if (rival === undefined) return null;
  const times = first.rate / rival.rate;
  return `${AIM.what}: ${times.toFixed(2)} times ${AIM.name}; aim ${AIM.times}, ${times > AIM.times ? 'met' : 'MISSED'}`;
}
