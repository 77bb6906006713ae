import { median, residentMiB } from '../support.mjs';

const MIB = 1024 * 1024;

/** Uncompressed, as the bare server sends it. */
const PLAIN = { headers: { 'accept-encoding': 'identity' } };

/** Everything as CSV, beside a bare server that pipes the same COPY, in turns; and what memory it takes. */
export async function csv({ demarche, bare, rounds }) {
  const idle = residentMiB(demarche.pid);
  const times = { ours: [], limit: [] };
  let [most, size] = [0, 0];
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    times.ours.push(await download(`${demarche.address}/api/exports/events.csv`));
    times.limit.push(await download(`${bare.address}/csv`));
  }
  return [
    {
      ...{ what: 'CSV of everything', unit: 's', ours: median(times.ours), limit: median(times.limit), most: 1.1 },
      note: `${(size / MIB).toFixed(0)} MiB`,
    },
    { what: 'memory for it above idle', unit: 'MiB', ours: most - idle, bound: 100 },
  ];

  async function download(url) {
    const from = performance.now();
    const response = await fetch(url, PLAIN);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    let [received, next] = [0, 0];
    for await (const chunk of response.body) {
      received += chunk.length;
      if (received < next) continue;
      most = Math.max(most, residentMiB(demarche.pid));
      next = received + 4 * MIB;
    }
    size = received;
    return (performance.now() - from) / 1000;
  }
}
