import { setImmediate as turn } from 'node:timers/promises';
import { LONG } from '../support/campaign.js';
import { endConnections } from '../support/away.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import type { Answer } from '../support/ask.js';

/** Before the program could tell them apart, about one in five of the writes cut off was told as a mistake of ours. */
const ROUNDS = LONG ? 400 : 12;

let demarche: Newsroom;
beforeAll(async () => {
  demarche = await openNewsroom();
});
afterAll(() => demarche.close());

/** Some of each kind of transaction: of one statement and of many. */
function write(round: number): Promise<Answer>[] {
  return [0, 1, 2].flatMap((at) => [
    demarche.say('editor', 'POST /api/dossiers', { title: `Talks ${round}-${at}`, languages: ['en'] }),
    demarche.say('editor', 'POST /api/actors', { name: `Actor ${round}-${at}`, type: 'state', confirmed: true }),
    demarche.say('editor', 'POST /api/tokens', { name: 'of a round', scope: 'read', expiresOn: '2026-12-31' }),
  ]);
}

it('writes under way when the database is lost are told so, and when to come back; none is told as a mistake of ours', async () => {
  const refused: Answer[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const asked = write(round);
    // At whatever moment of them.
    for (let turns = Math.random() * 400; turns > 0; turns -= 1) await turn();
    await endConnections(demarche.database);
    refused.push(...(await Promise.all(asked)).filter(({ status }) => status !== 201));
  }
  expect(refused.length).toBeGreaterThan(0);
  for (const { status, headers, body } of refused) {
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'unavailable', '5']);
  }
  // Whatever was broken is thrown away with the first request that is lent it.
  while ((await demarche.say(null, 'GET /health/ready')).status !== 200);
  expect(await Promise.all(write(ROUNDS))).toEqual(Array(9).fill(expect.objectContaining({ status: 201 })));
}, 300_000);
