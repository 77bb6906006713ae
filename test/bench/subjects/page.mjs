import autocannon from 'autocannon';
import { built, median } from '../support.mjs';

const CONNECTIONS = 16;

/**
 * Pages of a hundred events a second for sixteen readers, beside a bare server with the best SQL, in turns: of one page, which those who ask
 * at once are answered together; of sixteen dossiers, of which each is kept while nothing is written; and of ever other pages, of which
 * none was asked for before.
 */
export async function page({ demarche, bare, rounds, seconds }) {
  let reader = 0;
  const setupClient = (client) => {
    reader += 1;
    client.setRequests([{ path: `/api/events?limit=100&dossier=record-${(reader % CONNECTIONS) + 1}` }]);
  };
  const same = await compared({
    ours: { url: `${demarche.address}/api/events?limit=100` },
    limit: { url: `${bare.address}/events` },
  });
  const limit = { url: `${bare.address}/${encodeURIComponent('of the largest dossier')}` };
  const unlike = await compared({ ours: { url: demarche.address, setupClient }, limit });
  let asked = 0;
  const setupNew = (client) => {
    client.setRequests([
      {
        setupRequest: (request) => ({
          ...request,
          path: `/api/events?limit=100&dossier=record-1&cursor=${cursor(asked++)}`,
        }),
      },
    ]);
  };
  const anew = await compared({ ours: { url: demarche.address, setupClient: setupNew }, limit });
  // 1.18 times the time of the bare server is 85 % of its rate.
  return [
    { what: 'page of 100, 16 readers', unit: '/s', ...same, most: 0.85 },
    { what: 'pages of 16 dossiers, 16 readers', unit: '/s', ...unlike, most: 0.85 },
    { what: 'pages that nobody asked for before', unit: '/s', ...anew, most: 0.85 },
  ];

  async function compared(targets) {
    const rates = { ours: [], limit: [] };
    for (let round = -1; round < rounds; round += 1) {
      for (const [name, target] of Object.entries(targets)) {
        const result = await autocannon({ ...target, connections: CONNECTIONS, duration: round < 0 ? 1 : seconds });
        if (result.non2xx > 0 || result.errors > 0) throw new Error(`${target.url} was answered with errors`);
        if (round >= 0) rates[name].push(result.requests.total / result.duration);
      }
    }
    return { ours: median(rates.ours), limit: median(rates.limit) };
  }
}

/** Of the page from a moment on, another for each number. */
export function cursor(n) {
  const at = new Date(Date.UTC(1990, 0, 1) + n * 3_600_000).toISOString().replace('T', ' ').replace('.000Z', '+00');
  return built('common/cursor.js').encodeCursor('when', [at, at, '00000000-0000-0000-0000-000000000000']);
}
