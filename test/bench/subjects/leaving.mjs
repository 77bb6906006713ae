import { once } from 'node:events';
import http from 'node:http';

/** Of the costliest questions; nobody waits for the answers. */
const COSTLY = [
  '/api/follow-ups?limit=500',
  '/api/timeline?limit=300&lang=fr',
  '/api/events?limit=500&q=min',
  '/api/tension',
  '/api/narratives?sides=somebody-1&sides=somebody-2',
];
const PAGE = '/api/events?limit=100';
const READERS = 10;
const STREAMS = 500;

/** What another reader waits for a page, and whoever asks whether the server is ready, while others ask much and leave, read slowly or listen. */
export async function leaving({ demarche, rounds }) {
  // A server that runs for months has answered each of them before.
  for (const path of [...COSTLY, PAGE]) await wait(path);
  const open = [];
  const waits = { page: [], ready: [] };
  let refused = 0;
  const stops = Array.from({ length: STREAMS }, () => listen('/api/stream'));
  for (let n = 0; n < READERS; n += 1) open.push(listen('/api/exports/events.csv', (response) => response.pause()));
  // They listen and read; that they all come at once is another matter.
  await Promise.all([...open, ...stops].map((request) => once(request, 'response')));
  try {
    for (let round = 0; round < rounds; round += 1) {
      const left = Array.from({ length: READERS }, (_, n) => listen(COSTLY[n % COSTLY.length]));
      await new Promise((done) => setTimeout(done, 200));
      waits.page.push(await wait(PAGE));
      waits.ready.push(await ready());
      await new Promise((done) => setTimeout(done, 800));
      for (const request of left) request.destroy();
      waits.page.push(await wait(PAGE));
      waits.ready.push(await ready());
    }
  } finally {
    for (const request of [...open, ...stops]) request.destroy();
  }
  const about = `while ${READERS} ask and leave, ${READERS} read slowly, ${STREAMS} listen`;
  return [
    { what: `page of 100 ${about}, at most`, unit: 'ms', ours: Math.max(...waits.page), bound: 300 },
    { what: 'readiness meanwhile, at most', unit: 'ms', ours: Math.max(...waits.ready), bound: 1000 },
    { what: 'that it is not ready', unit: 'times', ours: refused, bound: 0 },
  ];

  function listen(path, then = (response) => response.resume()) {
    const request = http.get(demarche.address + path, { agent: false }, (response) => {
      response.on('error', () => undefined);
      then(response);
    });
    return request.on('error', () => undefined);
  }

  /** That a busy machine is told as not ready is an aim missed, not a measurement that failed. */
  async function ready() {
    const since = performance.now();
    const answer = await fetch(`${demarche.address}/health/ready`);
    await answer.text();
    if (!answer.ok) refused += 1;
    return performance.now() - since;
  }

  async function wait(path) {
    const since = performance.now();
    const answer = await fetch(demarche.address + path);
    await answer.text();
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
    return performance.now() - since;
  }
}
