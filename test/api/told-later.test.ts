import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const said = (status: string, day: string, rest: object = {}) => ({ status, effectiveOn: day, knownOn: day, ...rest });
const ROME = { place: 'Rome', country: 'IT', format: 'indirect', knownOn: '2025-04-12', timezone: 'Europe/Rome' };

/** Where and how it is to be as of a day, and whether that day’s search finds it by its place. */
async function asOf(id: string, day: string): Promise<unknown[]> {
  const { body } = await room.say('researcher', `GET /api/events/${id}?knownOn=${day}`);
  const found = await room.say('researcher', `GET /api/events?review=draft&q=rome&knownOn=${day}`);
  const ids = (found.body.items as { id: string }[]).map((event) => event.id);
  return [body.place, body.country, body.format, ids.includes(id)];
}

describe('where and how it was held, entered at once', () => {
  it('is not known of a plan before its ledger tells it', async () => {
    const statusChanges = [
      said('announced', '2025-04-12'),
      said('announced', '2025-04-14', { place: 'Rome' }),
      said('held', '2025-04-19', { format: 'indirect' }),
    ];
    const { id } = await room.record({ kind: 'talks', when: '2025-04-19', ...ROME, statusChanges });
    expect(await asOf(id, '2025-04-13')).toEqual([null, null, null, false]);
    expect(await asOf(id, '2025-04-14')).toEqual(['Rome', 'IT', null, true]);
    expect(await asOf(id, '2025-04-19')).toEqual(['Rome', 'IT', 'indirect', true]);
  });

  it.each([
    ['no entry tells it', 'talks', [said('announced', '2025-04-12'), said('held', '2025-04-19')]],
    [
      'only an entry that it came to nothing tells it',
      'talks',
      [said('announced', '2025-04-12'), said('cancelled', '2025-04-15', { place: 'Rome', format: 'indirect' })],
    ],
    [
      'it had taken place before an entry told it again',
      'contact',
      [said('reported', '2025-04-12'), said('disputed', '2025-04-19', { place: 'Rome', format: 'indirect' })],
    ],
  ])('is known from the first day where %s', async (_, kind, statusChanges) => {
    const { id } = await room.record({ kind, when: '2025-04-12', ...ROME, statusChanges });
    expect(await asOf(id, '2025-04-12')).toEqual(['Rome', 'IT', 'indirect', true]);
  });
});
