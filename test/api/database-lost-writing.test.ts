import { setImmediate as turn } from 'node:timers/promises';
import { Database } from '../../src/database/database.js';
import { startJobRunner } from '../../src/database/job-runner.js';
import { LONG } from '../support/campaign.js';
import { allowConnections, endConnections } from '../support/away.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import type { Answer } from '../support/ask.js';
import { until } from '../support/until.js';

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

it.each(['done', 'failed'])(
  'work in the queue that is %s while the database is away ends no program, and the queue goes on',
  async (how) => {
    let taken = 0;
    const runner = await startJobRunner(demarche.app.get(Database), {
      ...{ concurrency: 1, lookedAtEvery: 60_000 },
      tasks: {
        [`of-a-test-${how}`]: async () => {
          taken += 1;
          if (taken > 1) return;
          await allowConnections(demarche.database, false);
          await endConnections(demarche.database);
          if (how === 'failed') throw new Error('It needed the database');
        },
      },
    });
    try {
      await runner.addJob(`of-a-test-${how}`, {});
      // Whoever tells the queue that it has ended finds nobody there.
      await until(
        () =>
          runner.addJob(`of-a-test-${how}`, {}).then(
            () => 'there',
            () => 'away',
          ),
        (answer) => answer === 'away',
      );
      await allowConnections(demarche.database, true);
      await until(
        () =>
          runner.addJob(`of-a-test-${how}`, {}, { jobKey: 'next' }).then(
            () => taken,
            () => taken,
          ),
        (times) => times > 1,
      );
    } finally {
      await allowConnections(demarche.database, true);
      await runner.stop();
    }
  },
);
