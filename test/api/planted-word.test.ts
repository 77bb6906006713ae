import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ask, type Answer } from '../support/ask.js';
import { besidesQuestion } from '../support/besides-question.js';
import { askings, DIGESTS, SEARCH, TODAY_ONLY } from '../support/looking-back.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { EARLY, LATER, MARKS, plant, PLANTED, type Garden } from '../support/planted.js';

const { paths } = JSON.parse(readFileSync(resolve(__dirname, '../../openapi.json'), 'utf8')) as {
  paths: Record<string, { get?: { parameters?: { name: string }[] } }>;
};
const GETS = Object.entries(paths).flatMap(([path, { get }]) =>
  get ? [{ path, looksBack: (get.parameters ?? []).some(({ name }) => name === 'knownOn') }] : [],
);
const LOOKING_BACK = GETS.filter(({ path, looksBack }) => looksBack && !DIGESTS.includes(path)).map(({ path }) => path);

let room: Newsroom;
let garden: Garden;
beforeAll(async () => {
  room = await openNewsroom();
  garden = await plant(room);
  room.setNow('2032-01-01T00:00:00Z');
});
afterAll(() => room.close());

async function asOf(day: string, address: string): Promise<Answer> {
  const asked = `${address}${address.includes('?') ? '&' : '?'}knownOn=${day}`;
  const answer = await ask(room, asked);
  return { ...answer, text: besidesQuestion(answer.text, asked) };
}

const planted = ({ text }: Answer): string[] => [...new Set(text.match(PLANTED) ?? [])];

describe('what became known later', () => {
  it('can be told apart on every route that speaks of the record; every other has its reason', () => {
    expect(GETS.filter(({ looksBack }) => !looksBack).map(({ path }) => path)).toEqual(
      expect.arrayContaining(Object.keys(TODAY_ONLY)),
    );
    expect(GETS.filter(({ path, looksBack }) => !looksBack && !(path in TODAY_ONLY))).toEqual([]);
  });

  it.each(LOOKING_BACK)('is in no answer of %s as of a day before', async (path) => {
    const leaks: string[] = [];
    for (const address of askings(path, garden)) {
      const answer = await asOf(EARLY, address);
      expect([address, [200, 404].includes(answer.status) ? '' : answer.text]).toEqual([address, '']);
      leaks.push(...planted(answer).map((mark) => `${address}: ${mark}`));
      if (address.includes(SEARCH) && answer.body && 'total' in answer.body) {
        expect([address, answer.body.total]).toEqual([address, 0]);
      }
    }
    expect(leaks).toEqual([]);
  });

  const found = new Set<string>();

  it.each(LOOKING_BACK)('is found on its own day by %s', async (path) => {
    const marks: string[] = [];
    for (const address of askings(path, garden)) marks.push(...planted(await asOf(LATER, address)));
    expect(marks).not.toEqual([]);
    for (const mark of marks) found.add(mark.toLowerCase());
  });

  it.each(DIGESTS)('changes the digest of %s on its own day, and not before', async (path) => {
    const [before, early, later] = [await asOf('2030-12-31', path), await asOf(EARLY, path), await asOf(LATER, path)];
    const told = [before, early, later].map(({ body }) => [body.rows, body.sha256]);
    expect(told).toEqual([
      [expect.any(Number), expect.any(String)],
      [garden.early.length, expect.any(String)],
      [garden.early.length + garden.late.length, expect.any(String)],
    ]);
  });

  it('is then found in every row where it was planted', () => {
    expect(MARKS.filter((mark) => !found.has(mark))).toEqual([]);
  });
});
