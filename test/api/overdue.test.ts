import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-10T00:00:00Z');
});
afterAll(() => demarche.close());

/** Every tenth day of the dossier. */
const DAYS = Array.from({ length: 50 }, (_, index) =>
  new Date(Date.UTC(2025, 2, 5 + 10 * index)).toISOString().slice(0, 10),
);

interface Listed {
  ref: string;
  status: string;
  overdue: boolean;
}

const stepsOn = async (day: string): Promise<{ event: Listed; state: string }[]> =>
  (await ask(demarche, `/api/follow-ups?limit=500&knownOn=${day}`)).body.items;
const overdueOn = async (day: string): Promise<Listed[]> =>
  (await ask(demarche, `/api/events?overdue=true&kind=talks&kind=meeting&limit=500&knownOn=${day}`)).body.items;

it('is of announced steps what the ledger calls overdue, on every day looked back to', async () => {
  const seen = new Set<string>();
  for (const day of DAYS) {
    const steps = await stepsOn(day);
    const late = steps.filter(({ state }) => state === 'overdue').map(({ event }) => event.ref);
    expect([day, (await overdueOn(day)).map(({ ref }) => ref).sort()]).toEqual([day, [...late].sort()]);
    for (const { event, state } of steps) {
      expect([day, event.ref, event.overdue]).toEqual([day, event.ref, state === 'overdue']);
      if (event.status === 'postponed') seen.add(state);
    }
  }
  expect([...seen].sort()).toEqual(['overdue', 'slipped']);
});

it('ends of a postponed plan once it is held as another event, in the detail and the CSV too', async () => {
  const plan = 'IRUS-2026-071';
  const told = async (day: string) => [
    (await ask(demarche, `/api/events/${plan}?knownOn=${day}`)).body.overdue,
    (await ask(demarche, `/api/exports/events.csv?q=Doha&overdue=true&knownOn=${day}`)).text.includes(plan),
    (await ask(demarche, `/api/dossiers/iran-us-2025-2026/briefing?knownOn=${day}`)).text.includes(plan),
  ];
  expect(await told('2026-07-01')).toEqual([true, true, true]);
  expect(await told('2026-07-02')).toEqual([false, false, false]);
  expect((await ask(demarche, `/api/events/${plan}`)).body.status).toBe('postponed');
});
