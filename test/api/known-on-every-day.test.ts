import { addDays } from '../../src/domain/time/calendar.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { AsKnown } from '../support/as-known.js';
import { ask } from '../support/ask.js';
import { LONG } from '../support/campaign.js';

const LAST_DAY = '2026-07-12';

/** The whole record, asked as of a day; and a record that was never told what came later. */
let whole: TestApp;
let past: TestApp;
let record: AsKnown;
beforeAll(async () => {
  [whole, past] = [await startTestApp({ demo: true }), await startTestApp({ demo: true })];
  whole.setNow('2026-11-01T00:00:00Z');
  record = await AsKnown.of(past.database);
}, 60_000);
afterAll(async () => {
  await record.close();
  await past.close();
  await whole.close();
});

/** What the whole record says as of `day`, and what the record of that day says then. */
async function bothSay(path: string, day: string): Promise<[string, string]> {
  past.setNow(`${day}T23:59:59.999Z`);
  const separator = path.includes('?') ? '&' : '?';
  const [asked, rebuilt] = [await ask(whole, `${path}${separator}knownOn=${day}`), await ask(past, path)];
  return [`${asked.status} ${asked.text}`, `${rebuilt.status} ${rebuilt.text}`];
}

function refsIn(answer: string): string[] {
  const { items } = JSON.parse(answer.slice(answer.indexOf('{'))) as { items: { ref: string }[] };
  return items.map(({ ref }) => ref);
}

describe('the world as it was known', () => {
  it('is on every day that tells something, and on its eve, what a record would say that holds no later row, and nothing known disappears', async () => {
    const days = await record.days();
    const telling = new Set(days);
    let known: Set<string> | null = null;
    for (let day = LAST_DAY; day >= (days.at(-1) ?? LAST_DAY); day = addDays(day, -1)) {
      // Only the clock moves between two days on which something became known.
      const eve = telling.has(addDays(day, 1)) || day === LAST_DAY;
      if (eve) await record.lookBackTo(day);
      if (!LONG && !eve && !telling.has(day)) continue;
      const [asked, rebuilt] = await bothSay('/api/events?limit=500', day);
      expect([day, asked === rebuilt ? 'the same' : difference(asked, rebuilt)]).toEqual([day, 'the same']);
      const refs = refsIn(asked);
      expect(refs.filter((ref) => known !== null && !known.has(ref))).toEqual([]);
      known = new Set(refs);
      if (!telling.has(day)) continue;
      const event = refs[days.indexOf(day) % refs.length] ?? '';
      for (const path of [
        `/api/events/${event}`,
        `/api/events/${event}/accounts`,
        '/api/follow-ups?limit=500',
        '/api/follow-ups/statistics',
        '/api/positions?issue=enrichment',
        '/api/events?limit=500&q=monexus',
        '/api/events?limit=500&q=araghchi',
        '/api/narratives?sides=us&sides=iran&limit=500',
      ]) {
        const [answer, other] = await bothSay(path, day);
        expect([day, path, answer === other ? 'the same' : difference(answer, other)]).toEqual([day, path, 'the same']);
      }
    }
    expect(known?.size).toBe(1);
  }, 600_000);
});

/** Where two answers part, with what stands around it. */
function difference(a: string, b: string): string {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return `${a.slice(Math.max(0, at - 200), at + 100)} <> ${b.slice(Math.max(0, at - 200), at + 100)}`;
}
