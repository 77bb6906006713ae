import { PORTS } from './ports.mjs';

/** So many ask at once, for so long in each turn (milliseconds), in so many turns of each kind. */
const ASKERS = 12;
const TURN = 5_000;
const TURNS = 3;

const PATH = '/api/events?dossier=iran-us-2025-2026&limit=50';

/** How many answers a second one node gives, and three between them, in turn on the same processors: the medians. */
export async function threeOrOne() {
  const one = PORTS.nodes.slice(0, 1);
  const rates = { one: [], three: [] };
  await rateOf(PORTS.nodes);
  for (let turn = 0; turn < TURNS; turn += 1) {
    rates.one.push(await rateOf(one));
    rates.three.push(await rateOf(PORTS.nodes));
  }
  return { one: median(rates.one), three: median(rates.three) };
}

async function rateOf(ports) {
  const ends = performance.now() + TURN;
  let answered = 0;
  const ask = async (asker) => {
    for (let number = asker; performance.now() < ends; number += 1) {
      const response = await fetch(`http://127.0.0.1:${ports[number % ports.length]}${PATH}`);
      await response.arrayBuffer();
      if (response.status === 200) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: ASKERS }, (_, asker) => ask(asker)));
  return answered / (TURN / 1_000);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
