import { Database } from '../../src/database/database.js';
import { ask } from '../support/ask.js';
import { demarche } from '../support/command-line.js';
import { listen } from '../support/listen.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { setReadings } from '../support/readings.js';
import { startPair, type Pair } from '../support/standby.js';
import { until } from '../support/until.js';

let pair: Pair;
let room: Newsroom;
beforeAll(async () => {
  pair = await startPair();
  const { url, connection } = pair.primary;
  room = await openNewsroom({
    database: { url, connection, drop: () => pair.remove() },
    environment: { DATABASE_URL: url, DATABASE_REPLICA_URLS: pair.standby.url },
  });
});
afterAll(() => room.close());

/** Resolves when readers are answered by the standby. */
async function answering(): Promise<void> {
  const { lent } = room.app.get(Database);
  const before = lent.replica;
  await until(
    () => ask(room, '/api/events?limit=1'),
    () => lent.replica > before,
  );
}

/** Does `work` while the standby answers, and hears of nothing new. */
async function whileItLags(work: () => Promise<void>): Promise<void> {
  await answering();
  await pair.standby.tell('SELECT pg_wal_replay_pause()');
  await work();
  await pair.standby.tell('SELECT pg_wal_replay_resume()');
}
const seen = async (title: string): Promise<boolean> => {
  const { body } = await ask(room, '/api/events?limit=500');
  return body.items.some((event: { title: string }) => event.title === title);
};
const seenSoon = (title: string) => until(() => seen(title), Boolean);

it('answers every read', async () => {
  const { at } = await setReadings(room);
  await answering();
  for (const path of at.values())
    expect([path, (await room.say('administrator', `GET ${path}`)).status]).toEqual([path, 200]);
});

it('answers all that is asked at once', async () => {
  await answering();
  const { lent } = room.app.get(Database);
  const before = lent.primary;
  expect((await ask(room, '/api/search?q=talks&dossier=iran-us')).status).toBe(200);
  expect(lent.primary).toBe(before);
});

it('is not asked by whoever has just written, as long as it has not what they wrote', () =>
  whileItLags(async () => {
    for (const title of ['One', 'Two', 'Three']) {
      const { id } = await room.record({ title });
      expect((await room.say('researcher', `GET /api/events/${id}`)).body.title).toBe(title);
    }
  }));

it('is not asked by anybody for long while it lags behind', () =>
  whileItLags(async () => {
    await room.publish({ title: 'Held back' });
    await seenSoon('Held back');
  }));

it('has what a stream tells before it is told, or is not asked', async () => {
  const ear = await listen(room);
  const tellAndSee = async (title: string): Promise<void> => {
    const { id } = await room.publish({ title });
    await ear.until(({ data }) => data['id'] === id);
    expect([title, await seen(title)]).toEqual([title, true]);
  };
  await answering();
  await tellAndSee('While it follows');
  await whileItLags(() => tellAndSee('While it lags'));
  ear.close();
});

/** What the doctor says of the standby. */
async function doctorSays(): Promise<string | undefined> {
  const environment = { DATABASE_URL: pair.primary.url, DATABASE_REPLICA_URLS: pair.standby.url };
  const { out } = await demarche(['doctor', '--server', room.address], environment);
  return out.split('\n').find((line) => line.includes('Replica 1'));
}

it('may be promoted, or die: readers are answered by the primary, and the doctor says so', async () => {
  expect(await doctorSays()).toMatch(/^✓ Replica 1 of DATABASE_REPLICA_URLS is \d+\.\d MB of the log behind\.$/);
  for (const [title, happens, said] of [
    ['After the promotion', () => pair.standby.tell('SELECT pg_promote()'), /^✗ Replica 1 .+ is no replica/],
    ['After the end', () => pair.standby.kill(), /^✗ Replica 1 .+ cannot be reached/],
  ] as const) {
    await happens();
    expect(await doctorSays()).toMatch(said);
    const { id } = await room.publish({ title });
    expect((await room.say('reader', `GET /api/events/${id}`)).status).toBe(200);
    await seenSoon(title);
    expect((await ask(room, '/health/ready')).status).toBe(200);
  }
});
