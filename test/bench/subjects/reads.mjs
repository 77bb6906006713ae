import { costOf, writing } from '../cost.mjs';
import { limits } from '../limits.mjs';
import { paths } from '../large-paths.mjs';

/** Twice the best SQL; where nothing was written beside it, or the answer is one record, milliseconds of processor time. */
const MOST = 2;
const BOUNDS = [
  [/^event by|^chain|^actor$|^source$|^dossier$/, 5],
  [/^dossiers$|^front page/, 30],
  [/^typeahead|suggestions/, 50],
  [/^timeline|^tile|^span|^search/, 150],
  [/^follow-ups|^undertakings|^tension|^briefing|^narratives|^positions/, 100],
];

/**
 * What every read costs: processor time of server and database together, beside the best SQL behind a bare server. Something is
 * written before each question, so that none is answered with what was kept of the one before.
 */
export function reads(about) {
  return about.copy.withAdministrator((client) => costs({ ...about, before: writing(client) }));
}

async function costs({ demarche, bare, database, names, rounds, before }) {
  const best = limits(names);
  const figures = [];
  for (const [what, path] of paths(names)) {
    const ours = await costOf(demarche.address + path, {
      server: demarche.pid,
      postgres: database.pid,
      rounds,
      before,
    });
    // One that nobody would wait for is a figure, too.
    if (ours.status !== 200 && ours.status !== 'too slow') throw new Error(`${path} was answered with ${ours.status}`);
    const note = `${ours.node.toFixed(1)} + ${ours.sql.toFixed(1)}, ${(ours.bytes / 1000).toFixed(0)} kB`;
    const figure = { what, unit: 'ms', ours: ours.node + ours.sql, note };
    if (best[what]) {
      const url = `${bare.address}/${encodeURIComponent(what)}`;
      const limit = await costOf(url, { server: bare.pid, postgres: database.pid, rounds });
      if (limit.status !== 200) throw new Error(`The bare server answered ${what} with ${limit.status}`);
      figures.push({ ...figure, limit: limit.node + limit.sql, most: MOST });
    } else {
      const [, bound] = BOUNDS.find(([pattern]) => pattern.test(what)) ?? [];
      figures.push({ ...figure, ...(bound === undefined ? {} : { bound }) });
    }
  }
  return figures;
}
