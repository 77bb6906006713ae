import { startTestApp, type TestApp } from '../support/app.js';
import { signIn } from '../support/people.js';

/** As many strangers of one network as are let in, and as many strangers in all. */
const [OF_NETWORK, STRANGERS] = [20, 150];

let demarche: TestApp;
const leaving = new AbortController();
beforeAll(async () => {
  demarche = await startTestApp({ environment: { TRUSTED_PROXIES: 'loopback' } });
});
afterAll(async () => {
  leaving.abort();
  await demarche.close();
});

/** Answers that nobody holds are collected, and with them goes their connection: whoever looked on would have left. */
const looking: Response[] = [];

/** Begins to look on; gives the status. */
async function look(from: string, cookie = ''): Promise<number> {
  const headers = { 'x-forwarded-for': from, ...(cookie && { cookie }) };
  const answer = await fetch(`${demarche.address}/api/stream`, { headers, signal: leaving.signal });
  looking.push(answer);
  return answer.status;
}

it('strangers of one network are let in up to a number, and neither others nor people who have signed in feel it', async () => {
  for (let n = 0; n < OF_NETWORK; n += 1) expect(await look('192.0.2.1')).toBe(200);
  expect(await look('192.0.2.1')).toBe(503);
  // What a browser claims beyond the proxy counts for nothing.
  expect(await look('198.51.100.9, 192.0.2.1')).toBe(503);
  expect(await look('192.0.2.2')).toBe(200);
  const { cookie } = await signIn(demarche, 'reader');
  expect(await look('192.0.2.1', cookie)).toBe(200);
});

it('strangers of all networks leave room for people who have signed in', async () => {
  for (let n = OF_NETWORK + 1; n < STRANGERS; n += 1) expect(await look(`203.0.113.${n}`)).toBe(200);
  expect(await look('203.0.113.254')).toBe(503);
  const { cookie } = await signIn(demarche, 'reader');
  expect(await look('203.0.113.254', cookie)).toBe(200);
});
