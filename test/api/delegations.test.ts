import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const read = async (id: string, day?: string) =>
  (await room.say(null, `GET /api/events/${id}${day ? `?knownOn=${day}` : ''}`)).body;

interface Days {
  actor: { slug: string };
  role: string;
  from: string | null;
  to: string | null;
}
const days = ({ participations }: { participations: Days[] }) =>
  participations.map(({ actor, role, from, to }) => [actor.slug, role, from, to]);

describe('who takes part for a time', () => {
  const LONG = {
    ...{ title: 'Talks of three months', when: '2026-01/2026-03', knownOn: '2026-01-01' },
    participations: [
      { actor: 'oman', role: 'mediator', to: '2026-02-14' },
      { actor: 'us', role: 'mediator', from: '2026-02-15' },
      { actor: 'iran', role: 'head_of_delegation', from: '2026-01', to: '2026-03' },
    ],
  };

  it('has days, of which none is known before it comes', async () => {
    const { id } = await room.publish(LONG);
    expect(days(await read(id))).toEqual([
      ['oman', 'mediator', null, '2026-02-14'],
      ['us', 'mediator', '2026-02-15', null],
      ['iran', 'head_of_delegation', '2026-01', '2026-03'],
    ]);
    expect(days(await read(id, '2026-02-01'))).toEqual([
      ['oman', 'mediator', null, null],
      ['iran', 'head_of_delegation', '2026-01', null],
    ]);
    expect(days(await read(id, '2026-02-15'))).toHaveLength(3);
  });

  it('is known ahead where that became known ahead', async () => {
    const next = { actor: 'us', role: 'mediator', from: '2026-02-15', knownOn: '2026-01-20' };
    const { id } = await room.publish({ ...LONG, participations: [next] });
    expect([days(await read(id, '2026-01-19')), days(await read(id, '2026-01-20'))]).toEqual([
      [],
      [['us', 'mediator', '2026-02-15', null]],
    ]);
  });

  it('does not leave before it came', async () => {
    const participations = [{ actor: 'oman', role: 'mediator', from: '2026-02', to: '2026-01-31' }];
    const { status, body } = await room.say('editor', 'POST /api/events', {
      ...{ ...LONG, dossier: 'iran-us', kind: 'talks', participations },
    });
    expect([status, body.errors]).toMatchObject([
      400,
      [{ pointer: '/participations/0/to', code: 'participations_in_order' }],
    ]);
  });

  it('keeps its days where only its role is changed', async () => {
    const { id, participations, version } = await room.publish(LONG);
    const path = `PATCH /api/events/${id}/participations/${participations[0].id}`;
    const { body } = await room.say('editor', path, { role: 'facilitator', reason: 'No mediator' }, version);
    expect(days(body)[0]).toEqual(['oman', 'facilitator', null, '2026-02-14']);
  });
});

describe('the parts of a whole', () => {
  it('have an order, and are listed in it', async () => {
    const whole = { kind: 'agreement', title: 'Accord', when: '2016-11-24', knownOn: '2016-11-24', citations: [] };
    const { id, ref } = await room.publish(whole);
    for (const [order, when] of [
      [3, '2016-12-01'],
      [1, '2017-05-01'],
      [2, '2017-01-01'],
    ] as const) {
      const clause = { kind: 'commitment', title: `Clause ${order}`, when, knownOn: '2016-11-24', citations: [] };
      const participations = [
        { actor: 'us', role: 'author' },
        { actor: 'oman', role: 'verifier' },
      ];
      const links = [{ type: 'part_of', to: ref, order }];
      await room.publish({ ...clause, participations, links });
    }
    const { links } = await read(id);
    expect(links.incoming.map(({ order, event }: any) => [order, event.title])).toEqual([
      [1, 'Clause 1'],
      [2, 'Clause 2'],
      [3, 'Clause 3'],
    ]);
  });

  it('alone have one', async () => {
    const { ref } = await room.publish();
    const links = [{ type: 'conditional_on', to: ref, order: 1 }];
    const { status, body } = await room.say('editor', 'POST /api/events', {
      ...{ dossier: 'iran-us', kind: 'measure', title: 'Exchange', when: '2026-02-07', knownOn: '2026-02-07', links },
    });
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '/links/0/order', code: 'links_order_of_parts' }]]);
  });

  it.each(['conditional_on', 'implements'])('may hang on another event by a link: %s', async (type) => {
    const { ref } = await room.publish();
    const { links } = await room.publish({ title: 'Exchange of prisoners', links: [{ type, to: ref }] });
    expect(links.outgoing).toMatchObject([{ type, order: null, event: { ref } }]);
  });
});

describe('tracks and rounds', () => {
  it('are told by lists, threads and the other end of links', async () => {
    const first = await room.publish({ title: 'Vienna, round 1', track: 'E3–Iran', round: 1 });
    const follows = [{ type: 'follows_up', to: first.ref }];
    const second = await room.publish({ title: 'Vienna, round 2', track: 'E3–Iran', round: 2, links: follows });
    await room.publish({ title: 'Muscat', track: 'Iran–US', round: 1 });
    const { body } = await room.say(null, 'GET /api/events?track=E3–Iran');
    expect(body.items.map(({ track, round }: any) => [track, round])).toEqual([
      ['E3–Iran', 1],
      ['E3–Iran', 2],
    ]);
    const { body: chain } = await room.say(null, `GET /api/events/${second.id}/chain`);
    expect(chain.items.map(({ round }: { round: number }) => round)).toEqual([1, 2]);
  });
});
