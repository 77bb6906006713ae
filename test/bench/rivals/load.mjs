import autocannon from 'autocannon';
import { used } from '../cost.mjs';
import { median, residentMiB } from '../support.mjs';

const CONNECTIONS = 16;

/** What is asked of each, in its own words: of events of the data set, whose `names` are given; `n` counts the questions. */
export const QUESTIONS = {
  'page of 100 with actors': () => ({}),
  'pages that nobody asked for before': (names, n) => ({ page: n }),
  'of a kind': () => ({ kind: 'talks' }),
  'event by ref, with sources': ({ ref }) => ({ ref }),
};

/**
 * What each of `servers` answers to sixteen readers who ask what `about` says, in turns: answers a second, and processor time of the server and
 * of its database for each, in milliseconds; MiB that the server holds afterwards; bytes of an answer. Whoever tells other events than the first
 * of them is an error, except of ever other pages, which begin where each can begin; and so is an answer that is none. Returns a row for each
 * server.
 */
export async function compared(servers, about, { postgres, rounds, seconds }) {
  const answers = await Promise.all(servers.map((server) => answerOf(server, about(0))));
  for (const { name, refs } of answers) {
    if (refs !== undefined && refs !== answers[0].refs) throw new Error(`${name} tells other events`);
  }
  const runs = servers.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [n, server] of servers.entries()) {
      const run = await loaded(server, about, seconds, postgres);
      if (round >= 0) runs[n].push(run);
    }
  }
  return runs.map((ofServer, n) => {
    const of = (key) => median(ofServer.map((run) => run[key]));
    const { name, bytes } = answers[n];
    return { name, rate: of('rate'), node: of('node'), sql: of('sql'), memory: of('memory'), bytes };
  });
}

async function answerOf({ name, address, ask, eventsIn }, asked) {
  const { path, ...options } = ask(asked);
  const headers = { ...options.headers, 'accept-encoding': 'identity' };
  const answer = await fetch(address + path, { ...options, headers });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${name} answered ${path} with ${answer.status}: ${text.slice(0, 500)}`);
  const refs = asked.page === undefined ? eventsIn?.(JSON.parse(text)).map((event) => event.ref) : undefined;
  return { name, bytes: Buffer.byteLength(text), refs: refs?.join() };
}

/** How many questions each has had, over all rounds: of none is a page asked for twice. */
const counts = new Map();

async function loaded({ name, address, pid, ask }, about, duration, postgres) {
  const next = (request) => {
    const n = (counts.get(pid) ?? 0) + 1;
    counts.set(pid, n);
    const { headers, ...asked } = ask(about(n));
    return { ...request, ...asked, headers: { ...request.headers, ...headers } };
  };
  const setupClient = (client) => client.setRequests([{ setupRequest: next }]);
  const since = used({ server: pid, postgres });
  const result = await autocannon({ url: address, setupClient, connections: CONNECTIONS, duration });
  const { node, sql } = since();
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${name} answered with errors`);
  const answers = result.requests.total;
  if (answers === 0) throw new Error(`${name} gave no answer within ${duration} s`);
  return { rate: answers / result.duration, node: node / answers, sql: sql / answers, memory: residentMiB(pid) };
}
