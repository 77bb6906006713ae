import fc from 'fast-check';
import { encodeCursor } from '../../src/common/cursor.js';
import { EVENT_SORTS, type EventSort } from '../../src/events/event-filter.dto.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { addDossier, addEvent } from '../support/write.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp();
});
afterAll(() => demarche.close());

/** Few values, so that many rows are equal in everything but their id; open ends among them. */
const row = fc.record({
  when: fc.constantFrom('2026-02-06', '2026-02', '2026-02-06/..', '../2026-02-06', '2025', '2026-02-06T10:00:00Z'),
  intensity: fc.constantFrom(-10, 0, 5),
});
const rows = fc.array(row, { minLength: 1, maxLength: 8 });
/** What is there, what is added after each page, and how many rows a page has. */
const course = fc.tuple(rows, fc.array(rows, { maxLength: 3 }), fc.integer({ min: 1, max: 4 }));

describe('pages while rows are added', () => {
  it.each(EVENT_SORTS)('skip and repeat nothing that was there, sorted by %s', async (sort) => {
    await fc.assert(
      fc.asyncProperty(course, async ([first, later, limit]) => {
        const dossierId = await addDossier(demarche);
        const add = async (events: typeof first): Promise<string[]> => {
          const added: string[] = [];
          for (const event of events) added.push((await addEvent(demarche, { dossierId, ...event })).id);
          return added;
        };
        const there = await add(first);
        const order = (await page(sort, dossierId, 500)).ids;
        const additions = later[Symbol.iterator]();
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const { ids, next } = await page(sort, dossierId, limit, cursor);
          seen.push(...ids);
          cursor = next;
          await add(additions.next().value ?? []);
        } while (cursor !== null);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((id) => there.includes(id))).toEqual(order);
      }),
      { numRuns: 6 },
    );
  });

  it('tell how many there are on every page, and end with none to come', async () => {
    const dossierId = await addDossier(demarche);
    for (let n = 0; n < 4; n += 1) await addEvent(demarche, { dossierId });
    const first = await page('when', dossierId, 2);
    const second = await page('when', dossierId, 2, first.next);
    expect([first.total, second.total, second.ids.length, second.next]).toEqual([4, 4, 2, null]);
  });

  it('-when is when from its end', async () => {
    const dossierId = await addDossier(demarche);
    for (const when of ['2026', '2025-03', '../2020', '2026/..']) await addEvent(demarche, { dossierId, when });
    expect((await page('-when', dossierId, 500)).ids).toEqual((await page('when', dossierId, 500)).ids.reverse());
  });
});

describe('an order by words', () => {
  it.each([
    ['title', 'title', ['eb', 'Éa', 'Ec'], ['Éa', 'eb', 'Ec']],
    ['place', 'place', ['Muscat', 'Geneva', ''], ['', 'Geneva', 'Muscat']],
    [
      'kind, as the vocabulary has them',
      'kind',
      ['measure', 'contact', 'statement'],
      ['contact', 'statement', 'measure'],
    ],
    [
      'the day on which it was known',
      'knownOn',
      ['2026-03-01', '2026-02-07', '2026-02-08'],
      ['2026-02-07', '2026-02-08', '2026-03-01'],
    ],
  ] as const)('is that of its %s, and of nothing else', async (_title, field, given, expected) => {
    const dossierId = await addDossier(demarche);
    const ids = new Map<string, string>();
    for (const value of given) {
      ids.set((await addEvent(demarche, { dossierId, [field]: value === '' ? null : value })).id, value);
    }
    const there = async (sort: EventSort) => (await page(sort, dossierId, 500)).ids.map((id) => ids.get(id));
    expect(await there(field)).toEqual(expected);
    expect(await there(`-${field}`)).toEqual(expected.toReversed());
  });
});

describe('a cursor', () => {
  it('of another order is refused, and the answer says so', async () => {
    const dossierId = await addDossier(demarche);
    for (let n = 0; n < 2; n += 1) await addEvent(demarche, { dossierId });
    const { next } = await page('when', dossierId, 1);
    const { status, body } = await ask(demarche, `/api/events?sort=-when&cursor=${next}`);
    expect([status, body.code, body.errors[0].pointer]).toEqual([400, 'bad_cursor', '/cursor']);
    expect(body.detail).toContain('another order');
  });

  const ID = '019c0000-0000-7000-8000-000000000000';
  it.each([
    ['no base64', '!!'],
    ['no JSON', Buffer.from('nonsense').toString('base64url')],
    ['no list', Buffer.from('{"a":1}').toString('base64url')],
    ['no text', Buffer.from('["when",1,2,3]').toString('base64url')],
    ['a key too few', encodeCursor('when', ['2026-01-01 00:00:00+00', ID])],
    ['a key too many', encodeCursor('when', ['2026-01-01 00:00:00+00', '2026-01-01 00:00:00+00', ID, ID])],
    ['a day that is not', encodeCursor('when', ['2026-02-30 00:00:00+00', '2026-01-01 00:00:00+00', ID])],
    ['no id', encodeCursor('when', ['2026-01-01 00:00:00+00', 'infinity', 'me'])],
    ['SQL', encodeCursor('when', [`'; DROP TABLE events`, 'infinity', ID])],
  ])('with %s in it is refused', async (_, cursor) => {
    const { status, body } = await ask(demarche, `/api/events?cursor=${encodeURIComponent(cursor)}`);
    expect([status, body.code, body.errors[0].pointer]).toEqual([400, 'bad_cursor', '/cursor']);
  });
});

async function page(sort: EventSort, dossier: string, limit: number, cursor: string | null = null) {
  const after = cursor === null ? '' : `&cursor=${cursor}`;
  const { body, text } = await ask(demarche, `/api/events?sort=${sort}&dossier=${dossier}&limit=${limit}${after}`);
  if (!body.items) throw new Error(text);
  return {
    ids: body.items.map(({ id }: { id: string }) => id) as string[],
    next: body.nextCursor as string | null,
    total: body.total as number,
  };
}
