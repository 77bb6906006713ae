import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

/** The plan of action of November 2013 had a term of six months that was extended twice. */
const PLAN = {
  ...{
    kind: 'agreement',
    title: 'Plan of action',
    when: '2013-11-24',
    timezone: 'Europe/Zurich',
    knownOn: '2013-11-24',
  },
  deadline: '2014-07-20',
  statusChanges: [
    { status: 'signed', effectiveOn: '2013-11-24', knownOn: '2013-11-24', window: '2014-01-20/2014-07-20' },
    { status: 'in_force', effectiveOn: '2014-07-18', knownOn: '2014-07-18', window: '2014-07-21/2014-11-24' },
    { status: 'in_force', effectiveOn: '2014-11-24', knownOn: '2014-11-24', window: '2014-11-25/2015-06-30' },
  ],
  citations: [],
};
const GENEVA = {
  ...{ title: 'Second round', when: '2026-02-17', timezone: 'Europe/Zurich', place: 'Geneva', country: 'CH' },
  knownOn: '2026-02-13',
  statusChanges: [
    { status: 'rumoured', effectiveOn: '2026-02-13', knownOn: '2026-02-13', window: '2026-02-17', place: 'Vienna' },
    {
      status: 'announced',
      effectiveOn: '2026-02-14',
      knownOn: '2026-02-14',
      window: '2026-02-16/2026-02-22',
      place: 'Geneva',
    },
    { status: 'confirmed', effectiveOn: '2026-02-15', knownOn: '2026-02-15', window: '2026-02-17', format: 'indirect' },
    { status: 'held', effectiveOn: '2026-02-17', knownOn: '2026-02-17' },
  ],
};

const asOf = async (id: string, day: string) => (await room.say(null, `GET /api/events/${id}?knownOn=${day}`)).body;
const enter = (id: string, entry: object) => room.say('editor', `POST /api/events/${id}/status-changes`, entry);

describe('how an event stands', () => {
  it('is what its ledger said by the day', async () => {
    const { id } = await room.publish(GENEVA);
    expect(await asOf(id, '2026-02-13')).toMatchObject({
      status: 'rumoured',
      when: '2026-02-17',
      place: 'Vienna',
      format: null,
    });
    expect(await asOf(id, '2026-02-14')).toMatchObject({
      status: 'announced',
      when: '2026-02-16/2026-02-22',
      place: 'Geneva',
    });
    expect(await asOf(id, '2026-02-16')).toMatchObject({ status: 'confirmed', when: '2026-02-17', format: 'indirect' });
    expect(await asOf(id, '2026-02-17')).toMatchObject({ status: 'held', when: '2026-02-17', place: 'Geneva' });
  });

  it('names no country where the place of the day was another', async () => {
    const { id } = await room.publish(GENEVA);
    expect([(await asOf(id, '2026-02-13')).country, (await asOf(id, '2026-02-14')).country]).toEqual([null, 'CH']);
  });

  it('keeps the term that was set first readable after every extension', async () => {
    const { id, statusChanges } = await room.publish({ ...PLAN, deadline: undefined });
    const terms = ['2014-03-01', '2014-08-01', '2015-01-01'].map(async (day) => (await asOf(id, day)).term);
    expect(await Promise.all(terms)).toEqual([
      '2014-01-20/2014-07-20',
      '2014-07-21/2014-11-24',
      '2014-11-25/2015-06-30',
    ]);
    expect(statusChanges[0].window).toBe('2014-01-20/2014-07-20');
  });

  it.each([
    [
      'talks that moved',
      {
        ...{ when: '2026-12-10', place: 'Geneva', knownOn: '2026-02-13' },
        statusChanges: [
          {
            status: 'announced',
            effectiveOn: '2026-02-13',
            knownOn: '2026-02-13',
            window: '2026-12-10',
            place: 'Geneva',
          },
          {
            status: 'postponed',
            effectiveOn: '2026-02-14',
            knownOn: '2026-02-14',
            window: '2026-12-20',
            place: 'Basel',
          },
        ],
      },
      { when: '2026-12-20', place: 'Basel' },
      { when: '2026-12-10', place: 'Geneva' },
    ],
    [
      'a deadline that was extended twice',
      {
        ...{ kind: 'deadline', when: '2026-03-01', place: null, country: null, knownOn: '2026-02-13' },
        participations: [
          { actor: 'us', role: 'author' },
          { actor: 'iran', role: 'must_act' },
        ],
        statusChanges: [
          { status: 'standing', effectiveOn: '2026-02-13', knownOn: '2026-02-13' },
          { status: 'extended', effectiveOn: '2026-02-14', knownOn: '2026-02-14', window: '2026-04-01' },
          { status: 'extended', effectiveOn: '2026-02-15', knownOn: '2026-02-15', window: '2026-05-01' },
        ],
      },
      { when: '2026-05-01' },
      { when: '2026-03-01' },
    ],
  ])('is what the ledger says last of %s, whatever was entered first', async (_, more, now, first) => {
    const { id, statusChanges, ...today } = await room.publish({ ...GENEVA, ...more });
    expect(today).toMatchObject(now);
    expect(statusChanges).toHaveLength(more.statusChanges.length);
    expect(await asOf(id, '2026-02-13')).toMatchObject(first);
  });

  it('stays where it was when it is cancelled', async () => {
    const { id } = await room.publish({ ...GENEVA, statusChanges: GENEVA.statusChanges.slice(0, 3) });
    await enter(id, { status: 'cancelled', effectiveOn: '2026-02-16', knownOn: '2026-02-16', window: '2026-03-01' });
    expect(await asOf(id, '2026-02-16')).toMatchObject({ status: 'cancelled', when: '2026-02-17' });
  });

  it('does not count an entry that a newer one sets right', async () => {
    const planned = { when: '2026-02-16/2026-02-22', statusChanges: GENEVA.statusChanges.slice(0, 2) };
    const { id, statusChanges } = await room.publish({ ...GENEVA, ...planned });
    const wrong = statusChanges[1];
    const entry = {
      status: 'announced',
      effectiveOn: '2026-02-14',
      knownOn: '2026-02-14',
      window: '2026-02-18',
      corrects: wrong.id,
    };
    const { status, body } = await enter(id, { ...entry, note: 'A slip of the pen', reason: 'misread' });
    expect([status, body.when, body.statusChanges.at(-1).corrects]).toEqual([201, '2026-02-18', wrong.id]);
    expect(body.statusChanges).toHaveLength(3);
    const { body: bad } = await enter(id, { ...entry, corrects: 99, reason: 'misread' });
    expect(bad.errors).toMatchObject([{ pointer: '/corrects', code: 'corrects_nothing' }]);
  });

  it('is corrected in the place of the entry that was wrong, not after all of its day', async () => {
    const on = { effectiveOn: '2026-02-04', knownOn: '2026-02-04' };
    const statusChanges = ['announced', 'cancelled', 'confirmed'].map((status) => ({ ...on, status }));
    const { id, statusChanges: made } = await room.publish({ ...GENEVA, knownOn: '2026-02-04', statusChanges });
    const { body } = await enter(id, {
      ...on,
      status: 'cancelled',
      corrects: made[1].id,
      note: 'by Iran',
      reason: 'named',
    });
    expect(body.status).toBe('confirmed');
    expect(body.statusChanges.map(({ status }: { status: string }) => status)).toEqual([
      'announced',
      'cancelled',
      'cancelled',
      'confirmed',
    ]);
  });

  it('is set right in the ledger where a write says otherwise than that does', async () => {
    const { id, statusChanges } = await room.publish(GENEVA);
    const { body } = await room.say(
      'editor',
      `PATCH /api/events/${id}`,
      { when: '2026-02-17/2026-02-18', reason: 'x' },
      1,
    );
    expect([body.when, body.status]).toEqual(['2026-02-17/2026-02-18', 'held']);
    expect(body.statusChanges.filter(({ corrects }: { corrects: string | null }) => corrects !== null)).toMatchObject([
      { status: 'confirmed', window: '2026-02-17/2026-02-18', format: 'indirect', corrects: statusChanges[2].id },
    ]);
  });

  it('is as it was entered where the ledger says nothing of it', async () => {
    const { id } = await room.publish({ kind: 'statement', place: 'Muscat' });
    const { body } = await room.say('editor', `PATCH /api/events/${id}`, { place: 'Doha', reason: 'x' }, 1);
    expect([body.place, body.statusChanges.length]).toEqual(['Doha', 1]);
    expect((await asOf(id, '2026-02-06')).place).toBe('Doha');
  });

  it('tells how a body voted', async () => {
    const vote = { for: 9, against: 4, abstained: 2, absent: null };
    const held = { status: 'adopted', effectiveOn: '2026-02-17', knownOn: '2026-02-17', vote };
    const { id } = await room.publish({ ...GENEVA, kind: 'decision', knownOn: '2026-02-17', statusChanges: [held] });
    expect((await asOf(id, '2026-02-17')).vote).toEqual(vote);
  });

  it('comes out in a bundle and goes in again as it was', async () => {
    const { id } = await room.publish({ ...PLAN, title: 'Plan of action, again' });
    const { body } = await room.say(null, 'GET /api/dossiers/iran-us/bundle.json');
    const told = body.events.find(({ slug }: { slug: string }) => slug === 'plan-of-action-again');
    const { deadline, statusChanges, tellings } = told;
    expect((await asOf(id, '2013-12-01')).term).toBe('2014-01-20/2014-07-20');
    expect([deadline, tellings.length]).toEqual(['2014-07-20', 1]);
    expect(statusChanges).toMatchObject(PLAN.statusChanges);
  });
});

describe('a day that contradicts another', () => {
  it.each([
    [
      'of a statement known before it was made',
      { kind: 'statement', knownOn: '2026-02-05' },
      '/knownOn',
      'known_before_it_began',
    ],
    [
      'of talks known to be held before they were',
      { statusChanges: [{ status: 'held', effectiveOn: '2026-02-06', knownOn: '2026-02-05' }] },
      '/statusChanges/0/knownOn',
      'known_before_it_was',
    ],
    [
      'of what expired before its time was up',
      {
        ...{ kind: 'threat', deadline: '2026-03-01' },
        statusChanges: [
          { status: 'standing', effectiveOn: '2026-02-06', knownOn: '2026-02-06' },
          { status: 'expired', effectiveOn: '2026-02-20', knownOn: '2026-02-20' },
        ],
      },
      '/statusChanges/1/window',
      'expired_before_its_end',
    ],
  ])('is refused %s', async (_, given, pointer, code) => {
    await expect(room.record(given)).rejects.toThrow(
      expect.objectContaining({ message: expect.stringContaining(`"pointer":"${pointer}","code":"${code}"`) }),
    );
  });

  it('is not proposed where the first source appeared before', async () => {
    const { knownOn } = await room.record({ kind: 'statement', when: '2026-02-07' });
    expect(knownOn).toBe('2026-02-07');
  });
});
