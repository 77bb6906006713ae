import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

async function moved(id: string, to: string): Promise<any> {
  const { status, text, body } = await room.say('editor', `POST /api/events/${id}/review`, { to, comment: 'So' }, '*');
  expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  return body;
}

async function retitled(id: string, title: string): Promise<void> {
  const change = { title, reason: 'It is called so' };
  expect((await room.say('editor', `PATCH /api/events/${id}`, change, '*')).status).toBe(200);
}

const numberOf = ({ ref }: { ref: string }) => Number(ref.slice(-3));

describe('a draft', () => {
  it('has no ref until it is published, and leaves no gap among those that readers see', async () => {
    const first = await room.publish({ title: 'First' });
    const drafts = [await room.record({ title: 'A' }), await room.record({ title: 'B', review: 'in_review' })];
    expect(drafts.map(({ ref }) => ref)).toEqual([null, null]);
    const second = await room.publish({ title: 'Second' });
    expect(numberOf(second)).toBe(numberOf(first) + 1);
    const published = await moved(drafts[1].id, 'published');
    expect(numberOf(published)).toBe(numberOf(second) + 1);
    await moved(published.id, 'retracted');
    await moved(published.id, 'draft');
    expect((await moved(published.id, 'published')).ref).toBe(published.ref);
  });

  it('is numbered in the year of its day as it is published', async () => {
    const { id } = await room.record({ kind: 'statement', title: 'Old', when: '2026-02-06' });
    const change = await room.say('researcher', `PATCH /api/events/${id}`, { when: '2015-07-14' }, '*');
    expect([change.status, change.text]).toEqual([200, change.text]);
    expect((await moved(id, 'published')).ref).toMatch(/-2015-001$/);
  });

  it('is found by its id and its slug by those who see drafts, and is listed without a ref', async () => {
    const { id, slug } = await room.record({ title: 'Something secret' });
    for (const address of [id, slug]) {
      for (const part of ['', '/chain', '/accounts', '/revisions', '/revisions/1']) {
        const path = `GET /api/events/${address}${part}`;
        expect([path, (await room.say('researcher', path)).status]).toEqual([path, 200]);
        expect([path, (await room.say(null, path)).status]).toEqual([path, 404]);
      }
    }
    const { body } = await room.say('researcher', 'GET /api/events?q=secret');
    expect(body.items).toMatchObject([{ id, ref: null }]);
    const { text } = await room.say('researcher', 'GET /api/exports/events.csv?q=secret');
    expect(text.split('\r\n')[1]).toMatch(/^,/);
    const bundle = (await room.say('researcher', 'GET /api/dossiers/iran-us/bundle.json')).body;
    expect(bundle.events.find((event: { slug: string }) => event.slug === slug)).not.toHaveProperty('ref');
  });

  it('is linked by its id, and may be what another hangs on', async () => {
    const trigger = await room.record({ title: 'Notice is given' });
    const links = [{ type: 'follows_up', to: trigger.id }];
    const { links: linked } = await room.record({ title: 'What follows', links });
    expect(linked.outgoing).toMatchObject([{ event: { id: trigger.id, ref: null } }]);
  });
});

describe('the slug of an event', () => {
  it('comes from its title as it is first published, and the one before leads to it', async () => {
    const { id, slug } = await room.record({ title: 'Secret talks of the envoy' });
    expect(slug).toBe('secret-talks-of-the-envoy');
    await retitled(id, 'Talks in Doha');
    const published = await moved(id, 'published');
    expect(published.slug).toBe('talks-in-doha');
    for (const name of ['talks-in-doha', 'secret-talks-of-the-envoy', published.ref, id]) {
      expect([name, (await room.say(null, `GET /api/events/${name}`)).body.id]).toEqual([name, id]);
    }
    const { text } = await room.say(null, `GET /api/events/${id}`);
    const history = await room.say(null, `GET /api/events/${id}/revisions`);
    expect(text + history.text).not.toMatch(/secret/i);
    await retitled(id, 'Talks in Doha, put off');
    expect((await room.say(null, `GET /api/events/${id}`)).body.slug).toBe('talks-in-doha');
  });

  it('is not given to another while it leads to one', async () => {
    const { id } = await room.record({ title: 'A working title' });
    await retitled(id, 'A title');
    await moved(id, 'published');
    expect((await room.record({ title: 'A working title' })).slug).toBe('a-working-title-2');
    expect((await room.publish({ title: 'A title' })).slug).toBe('a-title-2');
  });

  it('stays where it says no more than the title and the number that told it apart', async () => {
    await room.publish({ title: 'Twice told' });
    const { id, slug } = await room.record({ title: 'Twice told' });
    expect([slug, (await moved(id, 'published')).slug]).toEqual(['twice-told-2', 'twice-told-2']);
  });

  it('leads nowhere where events of two dossiers have it', async () => {
    await room.publish({ title: 'Of two dossiers' });
    expect((await room.say(null, 'GET /api/events/of-two-dossiers')).status).toBe(200);
    const { body } = await room.say('editor', 'POST /api/dossiers', { title: 'The second' });
    await room.publish({ title: 'Of two dossiers', dossier: body.slug });
    expect((await room.say(null, 'GET /api/events/of-two-dossiers')).status).toBe(404);
  });
});
