import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { AlertQueue } from '../../src/alerts/jobs/alert-queue.service.js';
import { createApp } from '../../src/app.setup.js';
import { readConfig } from '../../src/config/config.js';
import { createDataSource } from '../../src/database/data-source.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { openReceiver, type Receiver } from '../support/receiver.js';
import { until } from '../support/until.js';

let room: Newsroom;
let receiver: Receiver;
const nodes: { app: NestFastifyApplication; source: DataSource }[] = [];
beforeAll(async () => {
  room = await openNewsroom({ environment: { ALERTS_LOOPBACK: 'on' } });
  // Readers follow what they see.
  await room.publish({ title: 'Talks that were published before' });
});
beforeEach(async () => {
  room.setNow(new Date().toISOString());
  receiver = await openReceiver();
});
afterEach(async () => {
  for (const { app, source } of nodes.splice(0)) {
    await app.close();
    await source.destroy();
  }
  await room.dataSource.query('DELETE FROM follows');
  await receiver.close();
});
afterAll(() => room.close());

/** Another node on the same database. */
async function startNode(): Promise<NestFastifyApplication> {
  const source = await createDataSource(room.database.url).initialize();
  const config = readConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'test', ALERTS_LOOPBACK: 'on' });
  const app = await createApp(config, source);
  await app.listen(0, '127.0.0.1');
  nodes.push({ app, source });
  return app;
}

async function follow(kinds: readonly string[]): Promise<string> {
  const input = { name: 'Muscat', way: 'webhook', filter: 'dossier=iran-us', kinds, target: receiver.address };
  const { status, text, body } = await room.say('reader', 'POST /api/follows', input);
  if (status !== 201) throw new Error(text);
  return body.id;
}

const told = () =>
  receiver.received.flatMap(({ body }) => body.data.alerts.map(({ kind, event }: any) => `${kind} ${event.title}`));
const toldAll = (count: number) =>
  until(
    () => Promise.resolve(told()),
    (all) => all.length >= count,
  );

describe('two nodes', () => {
  it('tell each alert once between them', async () => {
    await follow(['new']);
    const other = await startNode();
    const titles = Array.from({ length: 12 }, (_, at) => `Talks ${String(at).padStart(2, '0')}`);
    for (const title of titles) {
      await room.publish({ title });
      await Promise.all([room.app.get(AlertQueue).lookAtChanges(), other.get(AlertQueue).lookAtChanges()]);
    }
    await toldAll(titles.length);
    await room.publish({ title: 'The last' });
    await toldAll(titles.length + 1);
    expect(told().sort()).toEqual(['new The last', ...titles.map((title) => `new ${title}`)].sort());
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a node that starts', () => {
  it('takes up what another left when it ended, under the same id, and looks from where that had looked', async () => {
    const id = await follow(['new']);
    receiver.answer(500);
    await room.publish({ title: 'Before the end' });
    const [first] = await receiver.until(1);
    await until(
      () => room.dataSource.query('SELECT attempts FROM deliveries WHERE follow_id = $1', [id]),
      ([row]) => row?.attempts === 1,
    );
    await room.app.close();
    // Somebody writes while no node looks: as a program that was ended at once would have left it.
    await room.dataSource.query(`UPDATE deliveries SET next_at = now() WHERE follow_id = $1`, [id]);
    receiver.answer(204);
    await startNode();
    const [, second] = await receiver.until(2);
    expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
    expect(told()).toEqual(['new Before the end', 'new Before the end']);
  });
});
