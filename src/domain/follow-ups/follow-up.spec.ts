import type { Link } from '../links.js';
import type { LinkType } from '../vocabulary.js';
import { judgeFollowUp, type AnnouncedStep, type PlacedStep } from './follow-up.js';

const at = (text: string) => new Date(text);
const days = (first: string, last = first) => ({
  earliest: at(`${first}T00:00:00Z`),
  latest: at(`${last}T23:59:59.999Z`),
  timezone: null,
});

const EARLY_NEXT_WEEK = days('2026-02-09', '2026-02-11');
const announced: AnnouncedStep = {
  id: 'promise',
  kind: 'talks',
  status: 'lapsed',
  place: null,
  ...EARLY_NEXT_WEEK,
  window: EARLY_NEXT_WEEK,
  announcedPlace: 'Muscat',
  termLatest: null,
  heldSince: null,
};
const geneva: PlacedStep = {
  id: 'geneva',
  kind: 'talks',
  status: 'held',
  place: 'Geneva',
  earliest: at('2026-02-16T23:00:00Z'),
  latest: at('2026-02-17T22:59:59.999Z'),
  timezone: 'Europe/Zurich',
};
const NOW = at('2026-05-01T00:00:00Z');

const link = (from: string, to: string, type: LinkType = 'reschedules'): Link => ({ from, to, type });
const judge = (step: Partial<AnnouncedStep>, others: PlacedStep[] = [], links: Link[] = [], now = NOW) =>
  judgeFollowUp({ ...announced, ...step }, new Map(others.map((other) => [other.id, other])), () => links, now);

describe('judgeFollowUp', () => {
  it('says of “early next week” that it lapsed, and that Geneva came six days late and elsewhere', () => {
    expect(judge({}, [geneva], [link('geneva', 'promise')])).toEqual({
      state: 'lapsed',
      instead: 'geneva',
      heldOn: '2026-02-17',
      slipDays: 6,
      moved: true,
    });
  });

  it.each([
    ['before its window ends', '2026-02-11T23:59:59.999Z', 'due'],
    ['once its window is over', '2026-02-12T00:00:00.000Z', 'overdue'],
  ])('finds what is announced %s %s', (_title, now, state) => {
    expect(judge({ status: 'announced' }, [], [], at(now))).toEqual({
      state,
      instead: null,
      heldOn: null,
      slipDays: null,
      moved: null,
    });
  });

  it.each([
    ['on a day of its window', days('2026-02-10'), 'held', 0],
    ['after its window', days('2026-02-13'), 'slipped', 2],
    ['before its window', days('2026-02-07'), 'slipped', -2],
    ['within an open end', { ...days('2026-04-01'), latest: null }, 'slipped', 49],
  ])('counts what was held %s', (_title, own, state, slip) => {
    expect(judge({ status: 'held', ...own })).toMatchObject({ state, slipDays: slip });
  });

  it('takes the day of the entry where an event kept its announced window and was held after it', () => {
    const late = judge({ status: 'held', heldSince: at('2026-02-14T09:00:00Z') });
    expect(late).toMatchObject({ state: 'slipped', heldOn: '2026-02-14', slipDays: 3 });
  });

  it('takes the first day of a session that ended with the entry', () => {
    const session = judge({ status: 'held', heldSince: at('2026-02-11T00:00:00Z') });
    expect(session).toMatchObject({ state: 'held', heldOn: '2026-02-09', slipDays: 0 });
  });

  it.each([
    ['cancelled', 'cancelled'],
    ['denied', 'cancelled'],
    ['overtaken', 'overtaken'],
    ['postponed', 'slipped'],
  ] as const)('finds what is %s and was held as another event %s', (status, state) => {
    expect(judge({ status }, [geneva], [link('geneva', 'promise')])).toMatchObject({ state, slipDays: 6 });
  });

  it('finds what is postponed overdue while nothing has come instead', () => {
    expect(judge({ status: 'postponed' })).toMatchObject({ state: 'overdue', instead: null });
  });

  it('cannot tell whether it moved where a place is not known', () => {
    expect(judge({ announcedPlace: null }, [geneva], [link('geneva', 'promise')])).toMatchObject({ moved: null });
  });

  it('does not call another spelling another place', () => {
    const here = { ...geneva, place: ' MUSCÂT' };
    expect(judge({}, [here], [link('geneva', 'promise')])).toMatchObject({ moved: false });
  });

  it('counts days as each place counts them', () => {
    const washington = { ...days('2026-02-06'), latest: at('2026-02-07T04:59:59.999Z'), timezone: 'America/New_York' };
    const tehran = { ...geneva, earliest: at('2026-02-06T20:30:00Z'), timezone: 'Asia/Tehran' };
    const late = judge({ window: washington }, [tehran], [link('geneva', 'promise')]);
    expect(late).toMatchObject({ heldOn: '2026-02-07', slipDays: 1 });
  });
});
