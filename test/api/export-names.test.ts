import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

let room: TestApp;
const DEMO = 'dossier=iran-us-2025-2026';

beforeAll(async () => {
  room = await startTestApp({ demo: true });
  room.setNow('2026-07-01T00:00:00Z');
});
afterAll(() => room.close());

const file = async (name: string, query: string) => {
  const answer = await ask(room, `/api/exports/${name}?${query}`);
  expect([name, query, answer.status]).toEqual([name, query, 200]);
  return answer;
};

describe('what is subscribed to', () => {
  const calledIn = async (query: string) => {
    const { text } = await file('events.ics', query);
    const [, calendar = ''] = /^X-WR-CALNAME:(.*(?:\r\n .*)*)/m.exec(text) ?? [];
    const { title } = (await file('feed.json', query)).body;
    expect([query, calendar.replace(/\r\n /g, '').replace(/\\(.)/g, '$1')]).toEqual([query, title]);
    expect((await file('events.timelinejs.json', query)).body.title.text.headline.replaceAll('&quot;', '"')).toBe(
      title,
    );
    return title as string;
  };

  it.each([
    ['', 'Démarche'],
    [DEMO, 'Iran–US nuclear negotiations 2025–2026'],
    [`${DEMO}&kind=talks&kind=meeting&actor=oman`, 'Iran–US nuclear negotiations 2025–2026 · talks or meeting · Oman'],
    [
      `${DEMO}&lang=fr&actor=us&from=2026-02&to=2026-03`,
      'Iran–US nuclear negotiations 2025–2026 · États-Unis · février – mars 2026',
    ],
    ['overdue=true&from=2026-02-06&q="in Muscat"', 'Démarche · 6 February 2026 – … · "in Muscat" · Overdue'],
    [
      `${DEMO}&status=held&to=2026-02/2026-03`,
      'Iran–US nuclear negotiations 2025–2026 · held · … – February – March 2026',
    ],
    // Nothing is in it yet, or readers see none of it.
    [`${DEMO}&kind=talks&from=2031`, 'Iran–US nuclear negotiations 2025–2026 · talks · 2031 – …'],
    ['dossier=nowhere&actor=nobody', 'Démarche'],
  ])('is called by what is chosen: %s', async (query, title) => {
    expect(await calledIn(query)).toBe(title);
    // As of a day on which all of it was there.
    expect(await calledIn(`${query}&knownOn=2026-06-30`)).toBe(title);
  });
});
