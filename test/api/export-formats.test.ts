import { entries as bibtexEntries } from 'bibtex-parse';
import { XMLParser } from 'fast-xml-parser';
import { convertIcsCalendar, type IcsCalendar } from 'ts-ics';
import type { components } from '../../client/src/api/schema.js';
import { dayInZone } from '../../src/domain/time/zones.js';
import { ask } from '../support/ask.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';
import { addDossier, addEvent, addSource, entry } from '../support/write.js';

type Summary = components['schemas']['EventSummaryDto'];

/** Begins what it stands in, ends it, and is no text in any of the formats. */
const HOSTILE = `</title>]]><script>alert(1)</script> & "quoted"; \\, {unended \\input{x}\nEND:VEVENT\u0007`;

let room: TestApp;
let dossierId: string;
const DEMO = 'dossier=iran-us-2025-2026';

beforeAll(async () => {
  room = await startTestApp({ demo: true });
  room.setNow('2026-07-01T00:00:00Z');
  dossierId = await addDossier(room, 'odd');
  await room.dataSource.query('UPDATE dossiers SET title = $1 WHERE id = $2', [HOSTILE, dossierId]);
  const sources = [
    await addSource(room, {
      slug: 'persian',
      title: 'مذاکرات ایران و آمریکا',
      language: 'fa',
      url: 'https://example.org/a?b=c_d&e={f}',
    }),
    await addSource(room, { slug: 'hostile', title: HOSTILE, publishedOn: '2026-02' }),
  ];
  const citations = sources.map((sourceId) => ({
    ...{ sourceId, quote: null, language: null, translation: null, speakerId: null, attribution: null },
    ...{ stance: 'reports' as const, credibility: 6 as const, claims: [] },
  }));
  await addEvent(room, { dossierId, title: HOSTILE, summary: HOSTILE, place: HOSTILE, citations });
  await addEvent(room, { dossierId, title: 'In the dark', when: '../..', knownOn: '2026-02-06' });
  await addEvent(room, { dossierId, title: 'Nobody reads this yet', review: 'draft' });
});
afterAll(() => room.close());

const file = async (name: string, query = DEMO) => {
  const answer = await ask(room, `/api/exports/${name}?${query}`);
  expect([name, query, answer.status]).toEqual([name, query, 200]);
  return answer;
};
const listed = async (query: string) => (await ask(room, `/api/events?limit=500&${query}`)).body.items as Summary[];

const calendarOf = async (query = DEMO): Promise<IcsCalendar> =>
  convertIcsCalendar(undefined, (await file('events.ics', query)).text);
const dayOf = (date: { date: Date }) => date.date.toISOString().slice(0, 10);

describe('every format', () => {
  it.each([
    ['events.jsonl', 'application/jsonl; charset=utf-8', 'jsonl'],
    ['events.ics', 'text/calendar; charset=utf-8', 'ics'],
    ['events.atom', 'application/atom+xml; charset=utf-8', 'atom'],
    ['feed.json', 'application/feed+json; charset=utf-8', 'feed.json'],
    ['events.timelinejs.json', 'application/json; charset=utf-8', 'timelinejs.json'],
    ['events.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8', 'csl.json'],
    ['sources.bib', 'text/x-bibtex; charset=utf-8', 'bib'],
  ])('has its type and name, tells no draft, and is another when its events are: %s', async (name, type, ending) => {
    const before = await file(name, 'dossier=odd');
    expect([before.type, before.headers.get('content-disposition')]).toEqual([
      type,
      `attachment; filename="demarche-odd-2026-07-01.${ending}"`,
    ]);
    expect(before.text).not.toContain('Nobody reads');
    const tag = before.headers.get('etag') ?? '';
    const again = await ask(room, `/api/exports/${name}?dossier=odd`, { headers: { 'if-none-match': tag } });
    expect([again.status, again.text]).toEqual([304, '']);
    const sourceId = await addSource(room, { title: `Vouches for ${ending}` });
    const citation = { quote: null, language: null, translation: null, speakerId: null, attribution: null, claims: [] };
    const citations = [{ ...citation, sourceId, stance: 'reports' as const, credibility: 6 as const }];
    await addEvent(room, { dossierId, title: `Told in ${ending}`, citations });
    const now = await file(name, 'dossier=odd');
    expect([now.headers.get('etag') === tag, now.text === before.text]).toEqual([false, false]);
    expect((await file(name, 'dossier=nowhere')).text).not.toContain('Told in');
  });
});

describe('JSON Lines', () => {
  it('hold each event of the filter as it is answered alone, in the order of the list, and as of a day', async () => {
    for (const query of [`${DEMO}&kind=talks&kind=threat&sort=-when`, `${DEMO}&kind=talks&knownOn=2026-02-10`]) {
      const { text } = await file('events.jsonl', query);
      const lines = text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Summary);
      const list = await listed(query);
      expect(lines.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
      expect(lines.length).toBeGreaterThan(10);
      const knownOn = query.includes('knownOn') ? '?knownOn=2026-02-10' : '';
      for (const line of lines.slice(0, 12)) {
        expect(line).toEqual((await ask(room, `/api/events/${line.ref}${knownOn}`)).body);
      }
    }
  });
});

describe('the calendar', () => {
  it('has every event of the filter on its days at its place, as firm as it is', async () => {
    const [{ events = [] }, list] = [await calendarOf(), await listed(DEMO)];
    const byId = new Map(events.map((event) => [event.uid.replace('@demarche', ''), event]));
    const dated = list.filter(({ earliest, latest }) => earliest !== null || latest !== null);
    expect([...byId.keys()].sort()).toEqual(dated.map(({ id }) => id).sort());
    for (const { id, title, earliest, latest, precision, timezone, version } of dated) {
      const event = byId.get(id)!;
      expect([event.summary, event.sequence]).toEqual([title, version]);
      if (precision === 'instant') {
        expect(event.start.date.toISOString().slice(0, 19)).toBe((earliest ?? latest)?.slice(0, 19));
        continue;
      }
      expect([title, event.start.type, dayOf(event.start)]).toEqual([
        title,
        'DATE',
        dayInZone(new Date(earliest ?? latest ?? ''), timezone),
      ]);
      // The end of days is the day after the last.
      const last = new Date(
        new Date(`${dayInZone(new Date(latest ?? earliest ?? ''), timezone)}T00:00Z`).getTime() + 86_400_000,
      );
      expect([title, event.end && dayOf(event.end)]).toEqual([title, last.toISOString().slice(0, 10)]);
    }
    const statuses = new Map(list.map(({ id, status }) => [id, status]));
    const told = [...byId].map(([id, event]) => [statuses.get(id), event.status] as const);
    for (const [status, word] of told) {
      if (status === 'cancelled' || status === 'lapsed') expect([status, word]).toEqual([status, 'CANCELLED']);
      if (status === 'held') expect([status, word]).toEqual([status, 'CONFIRMED']);
    }
    expect(new Set(told.map(([, word]) => word)).size).toBe(3);
  });

  it('moves what is postponed, and does not double it', async () => {
    const event = await addEvent(room, {
      ...{ dossierId, kind: 'talks', title: 'Talks that move', when: '2026-08-01', knownOn: '2026-02-06' },
      statusChanges: [{ ...entry('announced', '2026-02-06'), window: '2026-08-01' }],
    });
    const found = async () =>
      (await calendarOf('dossier=odd')).events?.filter(({ uid }) => uid === `${event.id}@demarche`) ?? [];
    const [before] = await found();
    const moved = {
      status: 'postponed',
      effectiveOn: '2026-06-30',
      knownOn: '2026-06-30',
      window: '2026-08-09/2026-08-10',
    };
    const { status } = await send(
      room,
      (await signIn(room, 'editor')).cookie,
      `POST /api/events/${event.id}/status-changes`,
      { ...moved, reason: 'Put off' },
      '*',
    );
    expect(status).toBe(201);
    const after = await found();
    expect(after).toHaveLength(1);
    expect([before, ...after].map((one) => one && [dayOf(one.start), one.end && dayOf(one.end), one.status])).toEqual([
      ['2026-08-01', '2026-08-02', 'TENTATIVE'],
      ['2026-08-09', '2026-08-11', 'TENTATIVE'],
    ]);
    expect(after[0]?.sequence).toBeGreaterThan(before?.sequence ?? NaN);
  });

  it('asks what became of each that is due or overdue, where that is wanted', async () => {
    expect((await file('events.ics')).text).not.toContain('BEGIN:VTODO');
    const todos = (await file('events.ics', `${DEMO}&todo=true`)).text.split('BEGIN:VTODO').slice(1);
    const urgent = todos.filter((todo) => todo.includes('PRIORITY:1\r\n'));
    const list = await listed(DEMO);
    const overdue = list.filter((event) => event.overdue).map(({ id }) => id);
    expect(overdue.length).toBeGreaterThan(0);
    expect(urgent.map((todo) => /UID:(.{36})-due@/.exec(todo)?.[1]).sort()).toEqual(overdue.sort());
    expect(todos.length).toBeGreaterThan(urgent.length);
  });

  it('keeps its lines short and hostile text within them', async () => {
    const { text } = await file('events.ics', 'dossier=odd');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    // The event without any day is told without one.
    expect(text.match(/BEGIN:VJOURNAL/g)).toHaveLength(1);
    // Of a line that says END within its text the second parser loses that word, so the line is read here.
    const escaped = HOSTILE.replace('\u0007', ' ')
      .replaceAll(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n');
    expect(text.replaceAll('\r\n ', '').split('\r\n')).toContain(`SUMMARY;LANGUAGE=en:${escaped}`);
    const { events = [] } = await calendarOf('dossier=odd');
    expect(events).toHaveLength(text.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0);
  });
});

describe('the feeds', () => {
  it('tell what was recorded or changed last, the newest first, the same in both', async () => {
    const list = (await listed(`${DEMO}&sort=-updated`)).slice(0, 100);
    const feed = (await file('feed.json')).body;
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(list.map(({ id }) => `urn:uuid:${id}`));
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
    const atom = parser.parse((await file('events.atom')).text).feed;
    expect(atom.entry.map(({ id }: { id: string }) => id)).toEqual(feed.items.map(({ id }: { id: string }) => id));
    expect(atom.entry[0].updated).toBe(list[0]?.updatedAt);
    expect(feed.items[0].url).toBe(`${room.address}/events/${list[0]?.ref}`);
    expect(atom.id).toMatch(/^urn:demarche:events:/);
    const address = `${room.address}/api/exports/events.atom?${DEMO}`;
    expect([
      atom.author.name,
      atom.link.map((link: Record<string, string>) => [link['@_rel'], link['@_href']]),
    ]).toEqual([
      'Démarche',
      [
        ['alternate', `${room.address}/d/iran-us-2025-2026/table`],
        ['self', address],
      ],
    ]);
    expect(feed.feed_url).toBe(address.replace('events.atom', 'feed.json'));
    const narrower = parser.parse((await file('events.atom', `${DEMO}&kind=talks`)).text).feed;
    expect(narrower.id).not.toBe(atom.id);
    // Whoever reads on sees what the feed is of.
    const asked = `${DEMO}&kind=talks&q=a%26b&knownOn=2026-02-10&lang=fr`;
    const view = `${room.address}/d/iran-us-2025-2026/table?kind=talks&q=a%26b&knownOn=2026-02-10`;
    expect((await file('feed.json', asked)).body.home_page_url).toBe(view);
    const [seen] = parser.parse((await file('events.atom', asked)).text).feed.link;
    expect(seen['@_href'].replaceAll('&amp;', '&')).toBe(view);
    const all = (await file('feed.json', 'kind=talks')).body;
    expect(all.home_page_url).toBe(`${room.address}/?kind=talks`);
  });

  it('hold hostile text as text', async () => {
    const { text } = await file('events.atom', 'dossier=odd');
    for (const sign of ['<script', '\u0007']) expect(text).not.toContain(sign);
    const { entry: entries } = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(text).feed;
    const titles = entries.map(({ title }: { title: string | { '#text': string } }) =>
      typeof title === 'string' ? title : title['#text'],
    );
    expect(titles.some((title: string) => title.includes('&lt;script&gt;alert(1)&lt;/script&gt;'))).toBe(true);
    const { items } = (await file('feed.json', 'dossier=odd')).body;
    expect(items.some(({ title }: { title: string }) => title === HOSTILE.replace('\u0007', ' '))).toBe(true);
    expect(JSON.stringify(items.map(({ content_html }: { content_html: string }) => content_html))).not.toContain(
      '<script',
    );
  });
});

describe('slides for TimelineJS', () => {
  it('are as exact as is known, with the words of the dates and nothing that runs', async () => {
    const { body } = await file('events.timelinejs.json', `${DEMO}&lang=fr`);
    const list = await listed(`${DEMO}&lang=fr`);
    const byId = new Map(list.map((event) => [event.ref, event]));
    expect(body.events).toHaveLength(list.filter(({ earliest, latest }) => earliest ?? latest).length);
    for (const { unique_id, start_date, text } of body.events) {
      const { precision = '', title = '' } = byId.get(unique_id) ?? {};
      const parts = precision === 'year' ? 1 : precision === 'month' ? 2 : precision === 'instant' ? 5 : 3;
      expect([unique_id, Object.keys(start_date).length]).toEqual([unique_id, parts]);
      expect(text.headline.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toBe(title);
    }
    const odd = (await file('events.timelinejs.json', 'dossier=odd')).body;
    expect(JSON.stringify(odd)).not.toContain('<script');
    expect(odd.title.text.text).toBe('1 without a date is not shown.');
  });
});

describe('the sources', () => {
  it('come as CSL-JSON and as BibTeX, each once, in every script', async () => {
    for (const query of [DEMO, 'dossier=odd', `${DEMO}&knownOn=2026-02-10`]) {
      const csl = (await file('events.csl.json', query)).body as { id: string; title: string; type: string }[];
      const bib = bibtexEntries((await file('sources.bib', query)).text);
      expect(csl.length).toBeGreaterThan(1);
      expect(bib.map(({ key }) => key)).toEqual(csl.map(({ id }) => id));
      expect(new Set(csl.map(({ id }) => id)).size).toBe(csl.length);
    }
    const bib = (await file('sources.bib', 'dossier=odd')).text;
    const persian = bibtexEntries(bib).find(({ key }) => key === 'persian');
    expect([persian?.['TITLE'], persian?.['DATE']]).toEqual(['مذاکرات ایران و آمریکا', '2026-02-06']);
    expect(bib).toContain('url = {https://example.org/a?b=c_d&e=%7Bf%7D}');
    const csl = (await file('events.csl.json', 'dossier=odd')).body;
    expect(csl.find(({ id }: { id: string }) => id === 'hostile')).toMatchObject({
      title: HOSTILE,
      issued: { 'date-parts': [[2026, 2]] },
    });
    const all = await file('events.csl.json');
    const early = await file('events.csl.json', `${DEMO}&knownOn=2026-02-10`);
    expect(early.body.length).toBeLessThan(all.body.length);
  });
});
