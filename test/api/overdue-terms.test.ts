import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

/** Ids of what is overdue at an instant. */
async function overdueAt(instant: string): Promise<string[]> {
  room.setNow(instant);
  const { body } = await room.say('researcher', 'GET /api/events?overdue=true&review=draft&limit=500');
  return body.items.map(({ id }: { id: string }) => id);
}

const uttered = { when: '2026-02-06', knownOn: '2026-02-06', timezone: 'Asia/Muscat' };
const first = { effectiveOn: '2026-02-06', knownOn: '2026-02-06' };

describe('what stands for a time', () => {
  it.each([
    ['threat', 'standing', 'carried_out'],
    ['commitment', 'standing', 'fulfilled'],
    ['proposal', 'tabled', 'accepted'],
    ['agreement', 'in_force', 'terminated'],
  ])(
    'is asked about once the term in its ledger has ended, though it has no deadline: a %s',
    async (kind, status, end) => {
      const window = '2026-02-10/2026-02-20';
      const { id } = await room.record({ kind, ...uttered, statusChanges: [{ ...first, status, window }] });
      expect(await overdueAt('2026-02-20T19:59:59.999Z')).not.toContain(id);
      expect(await overdueAt('2026-02-20T20:00:00Z')).toContain(id);
      const { body } = await room.say('researcher', `GET /api/events/${id}`);
      expect([body.overdue, body.deadline, body.term]).toEqual([true, null, window]);

      const ledger = `POST /api/events/${id}/status-changes`;
      const prolonged = { status, effectiveOn: '2026-02-19', knownOn: '2026-02-19', window: '../2026-03-15' };
      await room.say('researcher', ledger, prolonged);
      expect(await overdueAt('2026-03-01T00:00:00Z')).not.toContain(id);
      expect(await overdueAt('2026-03-15T20:00:00Z')).toContain(id);
      await room.say('researcher', ledger, { status: end, effectiveOn: '2026-03-16', knownOn: '2026-03-16' });
      expect(await overdueAt('2026-04-01T00:00:00Z')).not.toContain(id);
    },
  );

  it('is due by its deadline where its ledger names no term, and never without either', async () => {
    const standing = { ...first, status: 'standing' };
    const bound = { kind: 'threat', ...uttered, statusChanges: [standing] };
    const { id } = await room.record({ ...bound, deadline: '2026-02-20' });
    const { id: endless } = await room.record({ ...bound, when: '2026-02-01/2026-02-06' });
    const late = await overdueAt('2026-02-21T00:00:00Z');
    expect([late.includes(id), late.includes(endless)]).toEqual([true, false]);
  });

  it.each(['threat', 'commitment', 'proposal'])(
    'is due by the end of an interval, whenever the public knew of it, where nobody gave a ledger: a %s',
    async (kind) => {
      const bare = { kind, when: '2026-01-18/2026-02-17', knownOn: '2026-01-18' };
      const { id, term, statusChanges } = await room.record(bare);
      expect([term, statusChanges[0].window]).toEqual([bare.when, bare.when]);
      const late = await Promise.all(['2026-02-17', '2026-03-20'].map((knownOn) => room.record({ ...bare, knownOn })));
      const { id: oneDay } = await room.record({ ...bare, when: '2026-01-18/2026-01-18' });
      const { id: vague } = await room.record({ ...bare, when: '2026-01' });
      const overdue = await overdueAt('2026-02-18T00:00:00Z');
      const ids = [id, ...late.map((one) => one.id), vague, oneDay];
      expect(ids.map((one) => overdue.includes(one))).toEqual([true, true, true, false, false]);
      expect(await overdueAt('2026-02-17T12:00:00Z')).not.toContain(id);
    },
  );
});
