import autocannon from 'autocannon';
import { median } from '../support.mjs';

const CONNECTIONS = 16;

/** Pages of a hundred events a second for sixteen readers, beside a bare server with the best SQL, in turns. */
export async function page({ demarche, bare, rounds, seconds }) {
  const targets = { ours: `${demarche.address}/api/events?limit=100`, limit: `${bare.address}/events` };
  const rates = { ours: [], limit: [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, url] of Object.entries(targets)) {
      const result = await autocannon({ url, connections: CONNECTIONS, duration: round < 0 ? 1 : seconds });
      if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} was answered with errors`);
      if (round >= 0) rates[name].push(result.requests.total / result.duration);
    }
  }
  // 1.18 times the time of the bare server is 85 % of its rate.
  return [
    { what: 'page of 100, 16 readers', unit: '/s', ours: median(rates.ours), limit: median(rates.limit), most: 0.85 },
  ];
}
