import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { addActor } from '../support/write.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  await addActor(room, { slug: 'france' });
});
afterAll(() => room.close());

interface Told {
  actor: { slug: string };
  acts: { act: string; on: string; knownOn: string; source: { slug: string } | null }[];
}

const read = async (id: string, day?: string) =>
  (await room.say(null, `GET /api/events/${id}${day ? `?knownOn=${day}` : ''}`)).body;
const actsOf = (event: { participations: Told[] }, actor: string) =>
  event.participations.find((part) => part.actor.slug === actor)?.acts.map(({ act, on }) => `${act} ${on}`);

/** Adopted by three in October 2015, left by one in May 2018. */
const ACCORD = {
  ...{ kind: 'agreement', title: 'Accord of three', when: '2015-07-14', knownOn: '2015-07-14', citations: [] },
  statusChanges: [
    { status: 'agreed', effectiveOn: '2015-07-14', knownOn: '2015-07-14' },
    { status: 'in_force', effectiveOn: '2015-10-18', knownOn: '2015-10-18' },
  ],
  participations: [
    { actor: 'iran', role: 'party', acts: [{ act: 'adopted', on: '2015-10-18' }] },
    {
      actor: 'us',
      role: 'party',
      acts: [
        { act: 'withdrew', on: '2018-05-08' },
        { act: 'adopted', on: '2015-10-18' },
      ],
    },
    { actor: 'france', role: 'party', acts: [{ act: 'adopted', on: '2015-10-18' }] },
  ],
};

describe('an agreement by party', () => {
  it('stays in force where one leaves, from the day that it leaves', async () => {
    const { id } = await room.publish(ACCORD);
    expect(actsOf(await read(id, '2015-08-01'), 'us')).toEqual([]);
    expect(actsOf(await read(id, '2018-05-07'), 'us')).toEqual(['adopted 2015-10-18']);
    const after = await read(id, '2018-05-08');
    expect([after.status, actsOf(after, 'us'), actsOf(after, 'france')]).toEqual([
      'in_force',
      ['adopted 2015-10-18', 'withdrew 2018-05-08'],
      ['adopted 2015-10-18'],
    ]);
    expect((await read(id)).participations).toHaveLength(3);
  });

  it('is signed, refused by referendum, signed anew and ratified, in that order', async () => {
    const said = [
      ['signed', '2016-09-26'],
      ['rejected', '2016-10-02'],
      ['signed', '2016-11-24'],
      ['ratified', '2016-11-30'],
    ] as const;
    const statusChanges = said.map(([status, day]) => ({ status, effectiveOn: day, knownOn: day }));
    const { id } = await room.publish({
      ...ACCORD,
      title: 'Accord of Havana',
      when: '2016-09-26',
      knownOn: '2016-09-26',
      statusChanges,
    });
    for (const [status, day] of said) expect((await read(id, day)).status).toBe(status);
  });

  it('has every status its kind can have, each from the one before or anew', async () => {
    for (const status of ['initialled', 'agreed', 'ratified', 'suspended', 'rejected']) {
      const statusChanges = [{ status, effectiveOn: '2015-07-14', knownOn: '2015-07-14' }];
      const { body } = await room.say('editor', 'POST /api/events', { ...ACCORD, dossier: 'iran-us', statusChanges });
      expect(body.status).toBe(status);
    }
  });

  it('knows an act since it was done, or since its source appeared where that was later', async () => {
    const acts = [
      { act: 'signed', on: '2026-01-10', source: 'report' },
      { act: 'ratified', on: '2026-03-01' },
    ];
    const { id } = await room.publish({ ...ACCORD, participations: [{ actor: 'iran', role: 'signatory', acts }] });
    const [{ acts: told }] = (await read(id)).participations;
    expect(told).toMatchObject([
      { act: 'signed', knownOn: '2026-02-06', source: { slug: 'report' } },
      { act: 'ratified', knownOn: '2026-03-01', source: null },
    ]);
  });

  it.each([
    [
      'acts of what is no agreement',
      { kind: 'measure', statusChanges: undefined },
      [{}],
      'act_without_agreement',
      '/acts',
    ],
    ['an act told before it was done', {}, [{ knownOn: '2015-01-01' }], 'act_known_before', '/acts/0/knownOn'],
    ['the same act of a day twice', {}, [{}, {}], 'given_twice', '/acts/1'],
    ['an act that nobody knows', {}, [{ act: 'liked' }], 'is_in', '/acts/0/act'],
    ['a day that does not exist', {}, [{ on: '2015-02-30' }], 'is_edtf', '/acts/0/on'],
    ['a source that is not there', {}, [{ source: 'nowhere' }], 'unknown_reference', '/acts/0/source'],
  ])('refuses %s', async (_what, given, acts, code, at) => {
    const all = acts.map((act) => ({ act: 'signed', on: '2015-10-18', ...act }));
    const participations = [{ actor: 'iran', role: 'party', acts: all }];
    const event = { ...ACCORD, dossier: 'iran-us', participations, ...given };
    const { status, body } = await room.say('editor', 'POST /api/events', event);
    expect([status, body.errors]).toMatchObject([400, [{ pointer: `/participations/0${at}`, code }]]);
  });

  it('keeps its acts where a write lists its parties and says nothing of them', async () => {
    const { id, participations, version } = await room.publish(ACCORD);
    const parties = participations.map((part: { id: string; actor: { slug: string } }) => ({
      ...{ id: part.id, actor: part.actor.slug, role: 'signatory' },
    }));
    const change = { participations: parties, reason: 'They signed' };
    expect((await room.say('editor', `PATCH /api/events/${id}`, change, version)).status).toBe(200);
    const after = await read(id);
    expect([after.participations[1].role, actsOf(after, 'us')]).toEqual([
      'signatory',
      ['adopted 2015-10-18', 'withdrew 2018-05-08'],
    ]);
  });

  it('tells in its history who did what, and comes back as it was', async () => {
    const { id, participations, version } = await room.publish(ACCORD);
    const path = `/api/events/${id}/participations/${participations[1].id}`;
    const acts = [{ act: 'adopted', on: '2015-10-18' }];
    const { status } = await room.say('editor', `PATCH ${path}`, { acts, reason: 'It stayed' }, version);
    expect([status, actsOf(await read(id), 'us')]).toEqual([200, ['adopted 2015-10-18']]);
    const { body } = await room.say('editor', `GET /api/events/${id}/revisions`);
    const gone = body.items[0].difference.find(({ was }: { was?: { act: string } }) => was?.act === 'withdrew');
    expect(body.names[gone.was.participation]).toBe('us');
    const back = await room.say(
      'editor',
      `POST /api/events/${id}/revisions/1/restore`,
      { reason: 'It left' },
      Number(version) + 1,
    );
    expect([back.status, actsOf(await read(id), 'us')]).toEqual([200, ['adopted 2015-10-18', 'withdrew 2018-05-08']]);
    const taken = await room.say('editor', `DELETE ${path}?reason=no+party`, undefined, Number(version) + 2);
    expect([taken.status, (await read(id)).participations]).toMatchObject([200, [{}, {}]]);
  });

  it('gives the acts of an actor that was merged to the survivor, and each of them once', async () => {
    const twin = await addActor(room, { slug: 'united-states' });
    expect(twin).toBeDefined();
    const both = [
      { actor: 'us', role: 'party', acts: [{ act: 'adopted', on: '2015-10-18' }] },
      {
        actor: 'united-states',
        role: 'party',
        acts: [
          { act: 'adopted', on: '2015-10-18' },
          { act: 'withdrew', on: '2018-05-08' },
        ],
      },
    ];
    const { id, version } = await room.publish({ ...ACCORD, participations: both });
    await room.say('editor', 'POST /api/actors/united-states/merge', { into: 'us', reason: 'The same' });
    expect(actsOf(await read(id), 'us')).toEqual(['adopted 2015-10-18', 'withdrew 2018-05-08']);
    const restored = `POST /api/events/${id}/revisions/1/restore`;
    expect((await room.say('editor', restored, { reason: 'As it was' }, Number(version) + 1)).status).toBe(200);
    expect(actsOf(await read(id), 'us')).toEqual(['adopted 2015-10-18', 'withdrew 2018-05-08']);
  });

  it('comes out in a bundle with its acts and their sources', async () => {
    const acts = [{ act: 'signed', on: '2026-02', knownOn: '2026-02-08', source: 'denial' }];
    const participations = [{ actor: 'iran', role: 'signatory', from: '2026-02-01', to: '2026-03', acts }];
    const { slug } = await room.publish({ ...ACCORD, title: 'Carried over', participations });
    const { body } = await room.say(null, 'GET /api/dossiers/iran-us/bundle.json');
    const told = body.events.find((event: { slug: string }) => event.slug === slug);
    expect(told.participations).toEqual(participations);
    expect(body.sources.map((source: { slug: string }) => source.slug)).toContain('denial');
  });
});
