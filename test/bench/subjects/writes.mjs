import { median } from '../support.mjs';
import { costOfWork } from '../cost.mjs';
import { bareWriter } from './bare-writer.mjs';

const WRITERS = 8;

/** What it costs to write an event, to change it and to add to its ledger, beside a bare transaction of the same rows; then eight writers at once. */
export async function writes({ demarche, database, copy, rounds, seconds, signIn }) {
  const ask = await signIn();
  const first = await made(ask, 'first');
  const bare = await copy.withAdministrator((client) => bareWriter(client, copy.url, first.id));
  try {
    const [ours, limit, patch, ledger] = [[], [], [], []];
    for (let round = -2; round < rounds * 4; round += 1) {
      const keep = (list, cost) => round >= 0 && list.push(cost);
      let event;
      keep(ours, await cost(async () => (event = await made(ask, `round ${round}`))));
      keep(limit, await cost(() => bare.write()));
      const etag = { 'if-match': event.etag };
      let changed;
      keep(
        patch,
        await cost(
          async () =>
            (changed = await ask('PATCH', `/api/events/${event.id}`, { place: 'Bern', reason: 'Said so' }, etag)),
        ),
      );
      const entry = { status: 'disputed', effectiveOn: '2026-03-06', knownOn: '2026-03-06', reason: 'Said so' };
      keep(
        ledger,
        await cost(() => ask('POST', `/api/events/${event.id}/status-changes`, entry, { 'if-match': changed.etag })),
      );
    }
    const beside = { unit: 'ms', limit: median(limit), most: 3 };
    return [
      { what: 'POST of an event with its parts', ours: median(ours), ...beside },
      { what: 'PATCH of its place', ours: median(patch), ...beside },
      { what: 'an entry of its ledger', ours: median(ledger), ...beside },
      await atOnce(),
    ];
  } finally {
    await bare.end();
  }

  function cost(work) {
    return costOfWork(work, { server: demarche.pid, postgres: database.pid });
  }

  /** Eight who write into one dossier, in turns with eight bare connections. */
  async function atOnce() {
    const rates = { ours: [], limit: [] };
    for (let round = 0; round < rounds; round += 1) {
      rates.ours.push(await rate((n) => made(ask, `writer ${n}`)));
      rates.limit.push(await rate((n) => bare.write(n)));
    }
    return {
      what: `${WRITERS} writers in one dossier`,
      unit: '/s',
      ours: median(rates.ours),
      limit: median(rates.limit),
      most: 0.5,
    };
  }

  async function rate(write) {
    const since = performance.now();
    const until = since + seconds * 1000;
    let count = 0;
    const writer = async (n) => {
      for (; performance.now() < until; count += 1) await write(n);
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, n) => writer(n)));
    return (1000 * count) / (performance.now() - since);
  }
}

/** An event of the largest dossier with two who take part, a quote, an issue, a link and an entry in its ledger. */
async function made(ask, title) {
  const linked = await ask('GET', '/api/events?dossier=record-1&sort=-updated&limit=1');
  return ask('POST', '/api/events', {
    ...{
      dossier: 'record-1',
      kind: 'statement',
      title: `What was said, ${title}`,
      summary: 'They said that they would meet again in Geneva.',
    },
    ...{ when: '2026-03-05', timezone: 'Europe/Zurich', place: 'Geneva', country: 'CH', review: 'published' },
    participations: [
      { actor: 'somebody-1', role: 'speaker' },
      { actor: 'somebody-2', role: 'addressee' },
    ],
    citations: [{ source: 'page-5', quote: 'We will meet again.', language: 'en', stance: 'reports' }],
    issues: [{ issue: 'sanctions' }],
    links: [{ type: 'follows_up', to: linked.items[0].ref }],
    statusChanges: [{ status: 'reported', effectiveOn: '2026-03-05', knownOn: '2026-03-05' }],
  });
}
