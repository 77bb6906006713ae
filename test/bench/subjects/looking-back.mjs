import { costOf, writing } from '../cost.mjs';

/** Everything is known on this day: both answers hold as much. */
const DAY = 'knownOn=2026-11-01';

const PATHS = [
  ['list of the largest dossier', '/api/events?limit=100&dossier=record-1'],
  ['list of everything', '/api/events?limit=100'],
  ['talks, newest first', '/api/events?limit=100&kind=talks&sort=-when'],
  ['changed last', '/api/events?limit=100&sort=-updated'],
  ['list of the demo', '/api/events?limit=100&dossier=iran-us-2025-2026'],
  ['timeline of the demo', '/api/timeline?limit=300&dossier=iran-us-2025-2026'],
  ['timeline of the largest dossier', '/api/timeline?limit=300&dossier=record-1'],
  ['follow-ups of the demo', '/api/follow-ups?limit=100&dossier=iran-us-2025-2026'],
  ['follow-ups of the largest dossier', '/api/follow-ups?limit=100&dossier=record-1'],
];

/** What it costs to look back: the same pages with and without `knownOn`, none as it was kept of the question before. */
export function lookingBack(about) {
  return about.copy.withAdministrator((client) => compared({ ...about, before: writing(client) }));
}

async function compared({ demarche, database, rounds, before }) {
  const figures = [];
  for (const [what, path] of PATHS) {
    const [now, then] = [await cost(path), await cost(`${path}&${DAY}`)];
    figures.push({ what: `${what}, as of a day`, unit: 'ms', ours: then, limit: now, most: 1.5 });
  }
  return figures;

  async function cost(path) {
    const { status, node, sql } = await costOf(demarche.address + path, {
      server: demarche.pid,
      postgres: database.pid,
      rounds,
      before,
    });
    if (status !== 200) throw new Error(`${path} was answered with ${status}`);
    return node + sql;
  }
}
