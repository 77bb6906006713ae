import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const read = async (id: string, day?: string) =>
  (await room.say(null, `GET /api/events/${id}${day ? `?knownOn=${day}` : ''}`)).body;
const entry = (status: string, day: string, given = {}) => ({ status, effectiveOn: day, knownOn: day, ...given });
const vote = (yes: number, no: number, abstained = 0) => ({ for: yes, against: no, abstained, absent: null });

/** A body votes on 20 July 2015; it was known from the 18th that it would. */
const RESOLUTION = {
  ...{
    kind: 'decision',
    title: 'Resolution',
    when: '2015-07-20',
    timezone: null,
    knownOn: '2015-07-18',
    citations: [],
  },
  statusChanges: [entry('scheduled', '2015-07-18', { window: '2015-07-20' })],
};

describe('a vote in a body', () => {
  it.each([
    ['adopted', vote(15, 0)],
    ['rejected', vote(19, 3, 11)],
    ['vetoed', vote(13, 1, 1)],
  ])('is %s with its tally, and who voted how', async (status, tally) => {
    const participations = [
      { actor: 'oman', role: 'in_favour' },
      { actor: 'us', role: 'against' },
      { actor: 'iran', role: 'abstained' },
    ];
    const { id } = await room.publish({ ...RESOLUTION, participations });
    const { body } = await room.say('editor', `POST /api/events/${id}/status-changes`, {
      ...entry(status, '2015-07-20', { vote: tally }),
    });
    expect([body.status, body.vote]).toEqual([status, tally]);
    expect(body.participations.map(({ role }: { role: string }) => role)).toEqual([
      'in_favour',
      'against',
      'abstained',
    ]);
    expect(await read(id, '2015-07-19')).toMatchObject({ status: 'scheduled', vote: null, when: '2015-07-20' });
  });

  it('may be taken anew, with the same result or another', async () => {
    const said = [
      entry('rejected', '2015-09-10', { vote: vote(58, 42) }),
      entry('rejected', '2015-09-15', { vote: vote(56, 42) }),
      entry('adopted', '2015-09-17', { vote: vote(60, 40) }),
    ];
    const { id } = await room.publish({
      ...RESOLUTION,
      when: '2015-09-10',
      knownOn: '2015-09-10',
      statusChanges: said,
    });
    expect((await read(id, '2015-09-15')).vote).toMatchObject({ for: 56 });
    expect(await read(id)).toMatchObject({ status: 'adopted', vote: { for: 60 } });
  });

  it('is put off to another day, which is then its own', async () => {
    const { id } = await room.publish(RESOLUTION);
    const put = entry('postponed', '2015-07-19', { window: '2015-07-27' });
    const { body } = await room.say('editor', `POST /api/events/${id}/status-changes`, put);
    expect([body.when, body.status]).toEqual(['2015-07-27', 'postponed']);
    const early = await room.say('editor', `POST /api/events/${id}/status-changes`, entry('adopted', '2015-07-20'));
    expect([early.status, early.body.errors[0].code]).toEqual([409, 'window_not_begun']);
  });

  it('is asked for once its day is over, and not once it was taken', async () => {
    const { id } = await room.publish(RESOLUTION);
    expect([(await read(id, '2015-07-20')).overdue, (await read(id, '2015-07-21')).overdue]).toEqual([false, true]);
    await room.say('editor', `POST /api/events/${id}/status-changes`, entry('withdrawn', '2015-07-20'));
    expect((await read(id)).overdue).toBe(false);
  });

  it('weighs nothing before the day on which it was taken', async () => {
    const { id } = await room.publish({ ...RESOLUTION, intensity: 7 });
    const adopted = entry('adopted', '2015-07-20', { vote: vote(15, 0) });
    await room.say('editor', `POST /api/events/${id}/status-changes`, adopted);
    expect([(await read(id, '2015-07-19')).intensity, (await read(id, '2015-07-20')).intensity]).toEqual([0, 7]);
  });

  it('stands in no other kind, and in no entry that leaves it open', async () => {
    const { id } = await room.publish();
    const held = await room.say('editor', `POST /api/events/${id}/status-changes`, {
      ...entry('denied', '2026-02-07', { vote: vote(1, 0) }),
    });
    expect([held.status, held.body.errors]).toMatchObject([400, [{ pointer: '/vote', code: 'vote_without_decision' }]]);
    const statusChanges = [entry('tabled', '2015-07-18', { vote: vote(1, 0) })];
    const open = await room.say('editor', 'POST /api/events', { ...RESOLUTION, dossier: 'iran-us', statusChanges });
    expect([open.status, open.body.errors]).toMatchObject([
      400,
      [{ pointer: '/statusChanges/0/vote', code: 'vote_before_the_end' }],
    ]);
  });

  it('is scheduled where it is known before its day and nobody says more', async () => {
    const { statusChanges: _, ...unsaid } = RESOLUTION;
    expect((await room.publish(unsaid)).status).toBe('scheduled');
    expect((await room.publish({ ...unsaid, knownOn: '2015-07-20' })).status).toBe('tabled');
  });
});

/** Those of which an outcome is counted. */
const PROMISES = 'counted=inWindow&counted=later&counted=otherwise&counted=never&limit=500';

describe('a planned call', () => {
  const CALL = {
    ...{ kind: 'contact', title: 'A call on Friday', when: '2013-09-27', knownOn: '2013-09-26', citations: [] },
    statusChanges: [entry('announced', '2013-09-26', { window: '2013-09-27', saidBy: 'us' })],
  };

  it('is announced before it takes place, and asked for once its day is over', async () => {
    const { id, ref } = await room.publish(CALL);
    expect(await read(id, '2013-09-26')).toMatchObject({ status: 'announced', overdue: false });
    expect((await read(id, '2013-09-28')).overdue).toBe(true);
    const steps = async () => {
      const { body } = await room.say(null, 'GET /api/follow-ups?limit=500');
      return body.items.find(({ event }: { event: { ref: string } }) => event.ref === ref)?.state;
    };
    expect(await steps()).toBe('overdue');
    await room.say('editor', `POST /api/events/${id}/status-changes`, entry('reported', '2013-09-27'));
    expect([(await read(id)).overdue, await steps()]).toEqual([false, 'held']);
  });

  it('may be cancelled', async () => {
    const { id, ref } = await room.publish({ ...CALL, title: 'A call that was not made' });
    const { body } = await room.say(
      'editor',
      `POST /api/events/${id}/status-changes`,
      entry('cancelled', '2013-09-27'),
    );
    expect(body.status).toBe('cancelled');
    const { body: steps } = await room.say(null, 'GET /api/follow-ups?state=cancelled');
    expect(steps.items.map(({ event }: { event: { ref: string } }) => event.ref)).toEqual([ref]);
    const { body: promises } = await room.say(null, `GET /api/follow-ups?${PROMISES}`);
    expect(promises.items.map(({ event }: { event: { ref: string } }) => event.ref)).not.toContain(ref);
  });

  it('that was only told of afterwards is no announced step', async () => {
    const { ref } = await room.publish({
      ...CALL,
      knownOn: '2013-09-27',
      statusChanges: [entry('reported', '2013-09-27')],
    });
    const { body } = await room.say(null, 'GET /api/follow-ups?limit=500');
    expect(body.items.map(({ event }: { event: { ref: string } }) => event.ref)).not.toContain(ref);
  });

  it('is not known before it took place where nobody had announced it', async () => {
    const told = { ...CALL, dossier: 'iran-us', statusChanges: [entry('reported', '2013-09-26')] };
    const { status, body } = await room.say('editor', 'POST /api/events', told);
    expect([status, body.errors[0].code]).toEqual([400, 'known_before_it_began']);
  });
});

describe('what a war overtakes', () => {
  it.each(['threat', 'commitment', 'deadline'])('a %s is overtaken, by the event that did it', async (kind) => {
    const strikes = { kind: 'incident', title: 'Strikes', when: '2025-06-13', knownOn: '2025-06-13', citations: [] };
    const war = await room.publish(strikes);
    const stands = entry('standing', '2025-06-01', { window: '2025-06-30' });
    const participations = [{ actor: 'us', role: 'author' }];
    const own = { kind, title: `A ${kind}`, when: '2025-06-01', knownOn: '2025-06-01', citations: [], participations };
    const links = [{ type: 'overtaken_by', to: war.ref }];
    const { id, ref } = await room.publish({ ...own, statusChanges: [stands], links });
    await room.say('editor', `POST /api/events/${id}/status-changes`, entry('overtaken', '2025-06-13'));
    expect(await read(id)).toMatchObject({ status: 'overtaken', overdue: false });
    const { body } = await room.say(null, 'GET /api/undertakings?limit=100');
    const told = body.items.find(({ event }: { event: { ref: string } }) => event.ref === ref);
    expect(told.outcome).toMatchObject({ status: 'overtaken', timing: null, events: [{ ref: war.ref }] });
  });
});

describe('secret talks revealed later', () => {
  it('are no public promise kept, whatever was agreed in private', async () => {
    const known = { knownOn: '1995-09-01' };
    const { ref } = await room.publish({
      ...{ kind: 'meeting', title: 'Sarpsborg', when: '1993-01-20', citations: [], ...known },
      statusChanges: [
        { ...entry('announced', '1993-01-10', { window: '1993-01-20', saidBy: 'oman' }), ...known },
        { ...entry('held', '1993-01-20'), ...known },
      ],
    });
    const refs = async (path: string) => JSON.stringify((await room.say(null, path)).body);
    expect(await refs('GET /api/follow-ups?limit=500')).not.toContain(ref);
  });
});
