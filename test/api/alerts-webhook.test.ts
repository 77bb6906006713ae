import { Webhook } from 'standardwebhooks';
import { AlertQueue } from '../../src/alerts/jobs/alert-queue.service.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { openReceiver, type Receiver } from '../support/receiver.js';
import { until } from '../support/until.js';

let room: Newsroom;
let receiver: Receiver;
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
  const { body } = await room.say('reader', 'GET /api/follows');
  for (const { id } of body.items) await room.say('reader', `DELETE /api/follows/${id}`);
  await receiver.close();
});
afterAll(() => room.close());

async function follow(given: object = {}): Promise<any> {
  const input = { name: 'Muscat', way: 'webhook', filter: 'dossier=iran-us', target: receiver.address, ...given };
  const { status, text, body } = await room.say('reader', 'POST /api/follows', input);
  if (status !== 201) throw new Error(text);
  return body;
}

const deliveries = async (id: string) => (await room.say('reader', `GET /api/follows/${id}/deliveries`)).body.items;
const told = () =>
  receiver.received.flatMap(({ body }) => body.data.alerts.map(({ kind, event }: any) => [kind, event.title]));

/** Publishes something that is told, and waits until it is: what should not have come would have come before. */
async function afterAnother(title: string): Promise<void> {
  await room.publish({ title });
  await until(
    () => Promise.resolve(told()),
    (all) => all.some(([, said]) => said === title),
  );
}

const patch = async (id: string, change: object) => {
  const { body } = await room.say('editor', `GET /api/events/${id}`);
  const reason = 'It was said otherwise';
  const { status, text } = await room.say('editor', `PATCH /api/events/${id}`, { ...change, reason }, body.version);
  if (status !== 200) throw new Error(text);
};

describe('a webhook', () => {
  it('is told what is new, with a signature that its secret proves, and nothing of drafts', async () => {
    const { id, secret, address, state } = await follow();
    expect([secret, address, state]).toEqual([expect.stringMatching(/^whsec_[\w+/]{43}=$/), null, 'active']);
    await room.record({ title: 'A draft' });
    const event = await room.publish({ title: 'Talks that were published' });
    const [{ headers, text }] = (await receiver.until(1)) as [any];
    expect(new Webhook(secret).verify(text, headers)).toEqual({
      type: 'alerts',
      timestamp: expect.any(String),
      data: {
        follow: { id, name: 'Muscat', filter: 'dossier=iran-us' },
        alerts: [{ kind: 'new', event: expect.objectContaining({ ref: event.ref, id: event.id, kind: 'talks' }) }],
        more: 0,
      },
    });
    expect(headers['content-type']).toBe('application/json');
    const other = `whsec_${Buffer.from('another secret of the same kind').toString('base64')}`;
    expect(() => new Webhook(other).verify(text, headers)).toThrow('No matching signature found');
    await afterAnother('Later talks');
    expect(told().map(([, title]) => title)).not.toContain('A draft');
    const [last] = await until(
      () => deliveries(id),
      (items) => items.every((item: any) => item.state === 'sent'),
    );
    expect(last).toMatchObject({ isTest: false, attempts: 1, status: 204, fault: null, alerts: 1, nextAt: null });
    const list = await room.say('reader', 'GET /api/follows');
    expect(list.text).not.toContain('whsec_');
  });

  it('is told changes and denials, each as what it is, and once', async () => {
    const event = await room.publish({ title: 'Held in secret' });
    await follow();
    await patch(event.id, { format: 'indirect' });
    await until(
      () => Promise.resolve(told()),
      (all) => all.length === 1,
    );
    const denial = { status: 'denied', effectiveOn: '2026-02-08', knownOn: '2026-02-08', source: 'denial' };
    const { status, text } = await room.say('editor', `POST /api/events/${event.id}/status-changes`, {
      ...denial,
      reason: 'The ministry denies it',
    });
    expect([status, status < 300 ? '' : text]).toEqual([201, '']);
    await until(
      () => Promise.resolve(told()),
      (all) => all.length === 2,
    );
    await patch(event.id, { format: 'direct' });
    await until(
      () => Promise.resolve(told()),
      (all) => all.length === 3,
    );
    await afterAnother('Something else');
    expect(told()).toEqual([
      ['changed', 'Held in secret'],
      ['denied', 'Held in secret'],
      ['changed', 'Held in secret'],
      ['new', 'Something else'],
    ]);
  });

  it('is told nothing that its filter does not show, nor what it did not ask for', async () => {
    await follow({ filter: 'dossier=iran-us&kind=talks', kinds: ['new'] });
    const event = await room.publish({ title: 'Talks at first' });
    await receiver.until(1);
    await patch(event.id, { format: 'indirect' });
    await room.publish({
      title: 'A statement',
      kind: 'statement',
      participations: [{ actor: 'iran', role: 'speaker' }],
    });
    await afterAnother('Talks at last');
    expect(told()).toEqual([
      ['new', 'Talks at first'],
      ['new', 'Talks at last'],
    ]);
  });

  it('is told what it did not take again, under the same id, and not what was withdrawn meanwhile', async () => {
    const { id } = await follow({ kinds: ['new'] });
    receiver.answer(500);
    const kept = await room.publish({ title: 'Kept' });
    const [first] = await receiver.until(1);
    await until(
      () => deliveries(id),
      ([item]) => item?.fault === 'answered',
    );
    receiver.answer(204);
    room.setNow(new Date(Date.now() + 60_000).toISOString());
    await room.app.get(AlertQueue).send(id);
    const [, second] = await receiver.until(2);
    expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
    expect(second!.body.data.alerts).toEqual([{ kind: 'new', event: expect.objectContaining({ id: kept.id }) }]);
    expect(Number(second!.headers['webhook-timestamp'])).toBeGreaterThan(Number(first!.headers['webhook-timestamp']));

    receiver.answer(500);
    const withdrawn = await room.publish({ title: 'Withdrawn' });
    await receiver.until(3);
    const [waiting] = await until(
      () => deliveries(id),
      ([item]) => item?.attempts === 1,
    );
    expect(waiting).toMatchObject({ state: 'waiting', status: 500, nextAt: expect.any(String) });
    const { body } = await room.say('editor', `GET /api/events/${withdrawn.id}`);
    const retraction = { to: 'retracted', comment: 'A hoax' };
    const { status, text } = await room.say(
      'editor',
      `POST /api/events/${withdrawn.id}/review`,
      retraction,
      body.version,
    );
    expect([status, status < 300 ? '' : text]).toEqual([expect.any(Number), '']);
    receiver.answer(204);
    room.setNow(new Date(Date.now() + 600_000).toISOString());
    await room.app.get(AlertQueue).send(id);
    await until(
      () => deliveries(id),
      (items) => items.some((item: any) => item.state === 'dropped'),
    );
    expect(receiver.received).toHaveLength(3);
  });

  it('is given up when it takes nothing for days, and can be taken up again', async () => {
    const { id } = await follow({ kinds: ['new'] });
    receiver.answer(503);
    await room.publish({ title: 'For nobody' });
    let now = Date.now();
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      await until(
        () => deliveries(id),
        ([item]) => item?.attempts === attempt,
      );
      now += 25 * 3_600_000;
      room.setNow(new Date(now).toISOString());
      await room.app.get(AlertQueue).send(id);
    }
    const stateOf = async () => (await room.say('reader', 'GET /api/follows')).body.items[0].state;
    expect([(await deliveries(id))[0].state, await stateOf()]).toEqual(['failed', 'failed']);
    receiver.answer(204);
    await room.publish({ title: 'While nobody listened' });
    expect((await room.say('reader', `POST /api/follows/${id}/tests`)).body.reason.code).toBe('follow_not_active');
    expect((await room.say('reader', `PATCH /api/follows/${id}`, { paused: false })).body.state).toBe('active');
    await room.publish({ title: 'Heard again' });
    await receiver.until(11);
    expect(told().at(-1)).toEqual(['new', 'Heard again']);
  });

  it('that is gone is given up at once', async () => {
    const { id } = await follow({ kinds: ['new'] });
    receiver.answer(410);
    await room.publish();
    const [item] = await until(
      () => deliveries(id),
      ([last]) => last?.state === 'failed',
    );
    expect(item).toMatchObject({ attempts: 1, status: 410, fault: 'gone' });
  });

  it('can be tried, paused and deleted', async () => {
    const { id } = await follow();
    expect((await room.say('reader', `POST /api/follows/${id}/tests`)).status).toBe(202);
    const [test] = await receiver.until(1);
    expect(test!.body).toMatchObject({ type: 'test', data: { follow: { id }, alerts: [] } });
    expect((await room.say('reader', `PATCH /api/follows/${id}`, { paused: true })).body.state).toBe('paused');
    await room.publish({ title: 'While it was paused' });
    await room.say('reader', `PATCH /api/follows/${id}`, { paused: false });
    await afterAnother('When it was not');
    expect(told()).toEqual([['new', 'When it was not']]);
    expect((await room.say('editor', `DELETE /api/follows/${id}`)).status).toBe(404);
    expect((await room.say('reader', `DELETE /api/follows/${id}`)).status).toBe(204);
    expect((await room.say('reader', `GET /api/follows/${id}/deliveries`)).status).toBe(404);
  });
});

it.each([
  ['en', 'filter', 'dossier=iran-us&actor=oman&kind=talks', 'About iran-us · talks · oman'],
  ['fr', 'filter', 'kind=talks&kind=meeting', 'Démarche · pourparlers ou rencontre'],
  ['en', 'nothing', '', 'Démarche'],
])('a follow that nobody names is called, in %s, as feeds of its %s are', async (language, _, filter, name) => {
  expect(await follow({ name: undefined, language, filter })).toMatchObject({ name, filter });
});

describe('a webhook is refused', () => {
  it.each([
    [{ target: undefined }, '/target', 'target_missing'],
    [{ target: 'ftp://example.org/' }, '/target', 'target_not_https'],
    [{ target: 'https://me:secret@example.org/' }, '/target', 'target_not_https'],
    [{ target: 'https://10.0.0.1/' }, '/target', 'target_not_public'],
    [{ target: 'https://[fd00::1]/' }, '/target', 'target_not_public'],
    [{ target: 'https://169.254.169.254/latest' }, '/target', 'target_not_public'],
    [{ filter: 'knownOn=2026-02-06' }, '/filter', 'whitelist_validation'],
    [{ filter: 'review=draft' }, '/filter', 'whitelist_validation'],
    [{ filter: 'kind=party' }, '/filter', 'is_in'],
    [{ filter: 'dossier=iran-usa' }, '/filter', 'unknown_reference'],
    [{ filter: 'dossier=iran-us&actor=narnia' }, '/filter', 'unknown_reference'],
    [{ filter: 'source=report&source=gossip' }, '/filter', 'unknown_reference'],
    [{ filter: 'actor=01a22c37-75e9-765d-b4bf-d7f17b54ff10' }, '/filter', 'unknown_reference'],
    [{ kinds: [] }, '/kinds', 'array_min_size'],
    [{ kinds: ['everything'] }, '/kinds', 'is_in'],
    [{ way: 'pigeon' }, '/way', 'is_in'],
  ])('with %j', async (given, pointer, code) => {
    const input = { name: 'x', way: 'webhook', filter: '', target: 'https://example.org/', ...given };
    const { status, body } = await room.say('reader', 'POST /api/follows', input);
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ pointer, code })]]);
  });

  it('with an actor that only those who see drafts know, to a reader as what is not there at all', async () => {
    const input = (filter: string) => ({ name: 'x', way: 'feed', filter });
    const answers = async (role: 'reader' | 'researcher', filter: string) => {
      const { status, body } = await room.say(role, 'POST /api/follows', input(filter));
      return [status, body.errors?.map(({ code, parameters, detail }: any) => [code, parameters, detail])];
    };
    const unknown = (thing: string, name: string) => [
      400,
      [['unknown_reference', { thing, name }, `There is no ${thing} “${name}”.`]],
    ];
    expect(await answers('reader', 'actor=us')).toEqual(unknown('actor', 'us'));
    expect(await answers('reader', 'actor=narnia')).toEqual(unknown('actor', 'narnia'));
    expect(await answers('researcher', 'actor=us')).toEqual([201, undefined]);
    expect(await answers('researcher', 'actor=narnia')).toEqual(unknown('actor', 'narnia'));
  });

  it('without an account', async () => {
    const { status } = await room.say(null, 'POST /api/follows', { name: 'x', way: 'webhook', filter: '' });
    expect(status).toBe(401);
  });

  it('beyond fifty of one person', async () => {
    const input = { name: 'x', way: 'feed', filter: '' };
    for (let at = 0; at < 50; at += 1) await room.say('reader', 'POST /api/follows', input);
    const { status, body } = await room.say('reader', 'POST /api/follows', input);
    expect([status, body.reason]).toEqual([409, { code: 'too_many_follows', parameters: { most: 50 } }]);
  });
});
