import type { components } from '../../client/src/api/schema.js';
import { daysBetween } from '../../src/domain/time/calendar.js';
import { dayInZone } from '../../src/domain/time/zones.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

type Overview = components['schemas']['OverviewDto'];

const DOSSIER = 'iran-us-2025-2026';
const PATH = `/api/dossiers/${DOSSIER}/overview`;

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-11-28T12:00:00Z');
});
afterAll(() => demarche.close());

async function body(path: string): Promise<any> {
  const answer = await ask(demarche, path);
  expect([path, answer.status, answer.status === 200 ? '' : answer.text]).toEqual([path, 200, '']);
  return answer.body;
}

const overview = (query = ''): Promise<Overview> => body(`${PATH}?${query}`);

/** Each counts what the pages behind the front page list, today and on days of every sort. */
const DAYS = [
  '',
  'knownOn=2024-01-01',
  'knownOn=2025-06-20',
  'knownOn=2026-02-05',
  'knownOn=2026-02-10',
  'knownOn=2026-07-10',
];

describe.each(DAYS)('the front page with “%s”', (day) => {
  it('says as many overdue as the list of events, and names the newest of them', async () => {
    const { overdue } = await overview(day);
    const listed = await body(`/api/events?overdue=true&limit=500&dossier=${DOSSIER}&${day}`);
    expect(overdue.total).toBe(listed.total);
    expect(overdue.items).toHaveLength(Math.min(6, listed.total));
    const refs = listed.items.map(({ ref }: { ref: string }) => ref);
    for (const { event, overdueDays } of overdue.items) {
      expect([refs.includes(event.ref), event.overdue, overdueDays !== null && overdueDays >= 0]).toEqual([
        true,
        true,
        true,
      ]);
    }
    const days = overdue.items.map(({ overdueDays }) => overdueDays ?? -1);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  it('counts the days from the day of the place on which a meeting was due, as the follow-ups do', async () => {
    const { overdue, day: today } = await overview(day);
    const meetings = overdue.items.filter(({ event }) => event.kind === 'talks' || event.kind === 'meeting');
    if (day === '') expect(meetings.length).toBeGreaterThan(0);
    for (const { event, overdueDays } of meetings) {
      expect(overdueDays).toBe(daysBetween(dayInZone(new Date(event.latest!), event.timezone), today));
    }
  });

  it('tells of announced meetings what the follow-ups do', async () => {
    const { meetings } = await overview(day);
    const {
      byAnnouncer: _a,
      byMediator: _b,
      announcers: _c,
      mediators: _d,
      ...figures
    } = await body(`/api/follow-ups/statistics?dossier=${DOSSIER}&${day}`);
    expect(meetings).toEqual(figures);
  });

  it('says as many events as the dossier has, and as many that stand as undertakings do', async () => {
    const { events, standing, standingInAll, next } = await overview(day);
    expect(events).toBe((await body(`/api/events?limit=1&dossier=${DOSSIER}&${day}`)).total);
    const open = (await body(`/api/undertakings?standing=now&limit=200&dossier=${DOSSIER}&${day}`)).items.filter(
      ({ event }: { event: { overdue: boolean } }) => !event.overdue,
    );
    const terms = open.filter(
      ({ event, deadline }: { event: { kind: string }; deadline: { latest: string | null } | null }) => {
        return event.kind === 'deadline' && deadline?.latest != null;
      },
    );
    expect(standing.total).toBe(open.length - terms.length);
    const stand = await body(`/api/undertakings?standing=now&limit=1&dossier=${DOSSIER}&${day}`);
    expect(standingInAll).toBe(stand.total);
    const { due, totals } = await body(`/api/dossiers/${DOSSIER}/briefing?${day}`);
    expect(totals.standingInAll).toBe(stand.total);
    expect(next.total - Number(due.length)).toBe(terms.length);
  });

  it('names as first the day of the first event, as its place counts, and as last what was said or done last', async () => {
    const told = await overview(day);
    const { items } = await body(`/api/events?sort=when&limit=1&dossier=${DOSSIER}&${day}`);
    const [first] = items;
    expect(told.firstOn).toBe(first ? dayInZone(new Date(first.earliest), first.timezone) : null);
    const briefing = await body(`/api/dossiers/${DOSSIER}/briefing?${day}`);
    expect(told.lastHappened).toBe(briefing.lastHappened);
    expect(told.recorded.items).toHaveLength(Math.min(3, told.events));
    const begun = told.recorded.items.map(({ event }) => event.earliest ?? '');
    expect(begun).toEqual(begun.toSorted().toReversed());
  });
});

it('as of a day tells nothing that was not known by then', async () => {
  const told = await overview('knownOn=2026-02-05');
  expect([told.day, told.sentence, told.changedAt]).toEqual(['2026-02-05', '', null]);
  expect(told.next.items.map(({ event }) => event.ref)).toContain('IRUS-2026-013');
  expect((told.addedOn ?? '') <= '2026-02-05').toBe(true);
  const before = await overview('knownOn=2024-01-01');
  expect([before.events, before.lastHappened, before.addedOn, before.from, before.firstOn]).toEqual([
    0,
    null,
    null,
    null,
    null,
  ]);
});

it('says how fresh it is: when anything was last added, changed and looked at', async () => {
  const told = await overview();
  expect(told.addedOn).toMatch(/^2026-/);
  expect(told.changedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(told.sources).toBeGreaterThan(100);
  expect(told.day).toBe('2026-11-28');
});

it('is told in the language that is asked for', async () => {
  await demarche.dataSource.query(
    `UPDATE dossiers SET translations = '{"fr": {"title": "Négociations", "sentence": "Qui annonça quoi."}}' WHERE slug = $1`,
    [DOSSIER],
  );
  const { dossier, sentence } = await overview('lang=fr');
  expect([dossier.title, sentence]).toEqual(['Négociations', 'Qui annonça quoi.']);
  expect((await overview('lang=en')).dossier.title).not.toBe('Négociations');
});

it('is of a dossier that there is', async () => {
  expect((await ask(demarche, '/api/dossiers/nobodys/overview')).status).toBe(404);
});

describe('the days on which something became known', () => {
  const days = (on: string): Promise<{ previous: string | null; next: string | null }> =>
    body(`/api/dossiers/${DOSSIER}/known-days?on=${on}`);

  it('lead from the first to the last, each a day of which something new is told', async () => {
    const passed: string[] = [];
    for (let day: string | null = '1999-01-01'; day !== null; day = (await days(day)).next) passed.push(day);
    expect(passed.length).toBeGreaterThan(50);
    expect(passed).toEqual(passed.toSorted());
    const told = await Promise.all(passed.slice(1).map((day) => overview(`knownOn=${day}`)));
    expect(told.map(({ addedOn }) => addedOn)).toEqual(passed.slice(1));
    expect(await days(passed.at(-1) ?? '')).toEqual({ previous: passed.at(-2), next: null });
    expect((await days(passed[1] ?? '')).previous).toBeNull();
  });

  it('are those beside today where none is named, whatever language is read', async () => {
    const answer = await ask(demarche, `/api/dossiers/${DOSSIER}/known-days`, { headers: { 'accept-language': 'fr' } });
    expect(answer.body).toEqual(await days('2026-11-28'));
  });

  it('ends with the day that has come', async () => {
    demarche.setNow('2026-02-06T12:00:00Z');
    expect((await days('2026-02-06')).next).toBeNull();
    demarche.setNow('2026-11-28T12:00:00Z');
  });

  it('does not know of drafts', async () => {
    const before = await days('2026-02-05');
    await demarche.dataSource.query(
      `UPDATE events SET review = 'draft' WHERE id IN (SELECT event_id FROM event_states WHERE known_from = $1)`,
      [before.next],
    );
    expect((await days('2026-02-05')).next).not.toBe(before.next);
  });

  it('are asked of a day that exists, and of a dossier that does', async () => {
    expect((await ask(demarche, `/api/dossiers/${DOSSIER}/known-days?on=2026-02-30`)).status).toBe(400);
    expect((await ask(demarche, '/api/dossiers/nobodys/known-days')).status).toBe(404);
  });
});
