import { addDays } from '../../src/domain/time/calendar.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { AsKnown } from '../support/as-known.js';
import { ask } from '../support/ask.js';
import { LONG, tellProgress } from '../support/campaign.js';

/** The whole record, asked as of a day; and a record that was never told what came later. */
let whole: TestApp;
let past: TestApp;
let record: AsKnown;
let dossiers: string[];
beforeAll(async () => {
  const demo = LONG ? 'all' : 'today';
  [whole, past] = [await startTestApp({ demo }), await startTestApp({ demo })];
  whole.setNow('2026-11-01T00:00:00Z');
  record = await AsKnown.of(past.database);
  const { body } = await ask(whole, '/api/dossiers');
  dossiers = body.items.map(({ slug }: { slug: string }) => slug);
}, 300_000);
afterAll(async () => {
  await record.close();
  await past.close();
  await whole.close();
});

/** Whatever tells of the record; `event` is one that is known by then. */
const ANSWERS = (event: string): string[] => [
  `/api/events/${event}`,
  `/api/events/${event}/chain?lang=fr`,
  `/api/events/${event}/accounts`,
  '/api/follow-ups?limit=500',
  '/api/follow-ups/statistics',
  '/api/undertakings?limit=500',
  '/api/positions?issue=enrichment',
  '/api/narratives?sides=us&sides=iran&limit=500',
  '/api/timeline?bins=50',
  '/api/tension',
  '/api/places',
  '/api/network',
  ...dossiers.flatMap((slug) => [
    `/api/dossiers/${slug}/briefing`,
    `/api/dossiers/${slug}/briefing.md?from=2025-01-01&language=fr&lang=fr`,
    `/api/dossiers/${slug}/bundle.json`,
  ]),
  '/api/exports/events.csv',
  '/api/events?limit=500&lang=fr&sort=-intensity',
  '/api/events?limit=500&q=monexus',
  '/api/events?limit=500&q=araghchi',
  '/api/events?limit=500&disputed=true',
];

/**
 * In `npm test` everything is asked of the first dossier on the eves of so many days; on every other day either the list or one
 * other answer, in turn. The campaign asks everything of all dossiers, on every day from the first of each to its last.
 */
const WHOLE_DAYS = 5;

/** What the whole record says as of `day`, and what the record of that day says then. */
async function bothSay(path: string, day: string): Promise<[string, string]> {
  past.setNow(`${day}T23:59:59.999Z`);
  const separator = path.includes('?') ? '&' : '?';
  const [asked, rebuilt] = await Promise.all([
    ask(whole, `${path}${separator}knownOn=${day}`),
    // The window of a briefing ends, where nobody names its end, on the day looked back to: the same day for both.
    ask(past, path),
  ]);
  // What was not known yet is found by neither, each of which says so under an id of its own.
  const said = ({ status, text }: typeof asked) => `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`;
  return [said(asked), said(rebuilt)];
}

async function expectTheSame(path: string, day: string): Promise<string> {
  const [asked, rebuilt] = await bothSay(path, day);
  const said = asked === rebuilt ? 'the same' : difference(asked, rebuilt);
  expect([day, path, said]).toEqual([day, path, 'the same']);
  return asked;
}

function refsIn(answer: string): string[] {
  const { items } = JSON.parse(answer.slice(answer.indexOf('{'))) as { items: { ref: string }[] };
  return items.map(({ ref }) => ref);
}

describe('the world as it was known', () => {
  it('is on every day that tells something, and on its eve, what a record would say that holds no later row, and nothing known disappears', async () => {
    const days = await record.days();
    const [last = '', first = ''] = [days[0], days.at(-1)];
    const every = Math.ceil(days.length / WHOLE_DAYS);
    const lives = LONG ? await record.lives() : [];
    await record.lookBackTo(last);
    let known = new Set(refsIn(await expectTheSame('/api/events?limit=500', last)));
    let turn = 0;
    for (let day = last; day >= first; day = addDays(day, -1)) {
      const at = days.indexOf(day);
      const eveOf = days.indexOf(addDays(day, 1));
      const isWhole = lives.some(([from, to]) => from <= day && day <= to) || (eveOf >= 0 && eveOf % every === 0);
      if (at < 0 && !isWhole) continue;
      await record.lookBackTo(day);
      if (day.endsWith('-01')) tellProgress(`known on ${day}: the same so far`);
      if (isWhole || at % 2 === 0 || day === first) {
        const refs = refsIn(await expectTheSame('/api/events?limit=500', day));
        expect(refs.filter((ref) => !known.has(ref))).toEqual([]);
        known = new Set(refs);
      }
      const answers = ANSWERS([...known][turn++ % known.size] ?? '');
      const asked = isWhole ? answers : at % 2 === 1 ? [answers[((at - 1) / 2) % answers.length] ?? ''] : [];
      for (const path of asked) await expectTheSame(path, day);
    }
    // The oldest source of all dossiers appeared before anything that it is cited for.
    expect(known.size).toBe(LONG ? 0 : 1);
  }, 18_000_000);
});

/** Where two answers part, with what stands around it. */
function difference(a: string, b: string): string {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return `${a.slice(Math.max(0, at - 200), at + 100)} <> ${b.slice(Math.max(0, at - 200), at + 100)}`;
}
