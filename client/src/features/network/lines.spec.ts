import { columnsOf } from './columns.js';
import { layOut } from './layout.js';
import { linesOf } from './lines.js';

const side = (slug: string, met: number, mediated = 0, hosted = 0) => ({ side: { slug }, met, mediated, hosted });
const pair = (one: string, other: string, more: object = {}) => ({
  ...{ sides: [one, other], times: 1, direct: 1, through: 0, untold: 0, apart: 0, via: [], ...more },
});

const SIDES = [
  side('iran', 20),
  side('us', 15),
  side('oman', 2, 9),
  side('e3', 6),
  side('eu', 5),
  side('italy', 0, 0, 2),
];
const PAIRS = [
  pair('iran', 'us', {
    ...{ times: 12, direct: 1, through: 10, untold: 1 },
    via: [{ side: 'oman', times: 10, through: 9 }],
  }),
  pair('iran', 'e3', { times: 5, direct: 5 }),
  pair('iran', 'eu'),
  pair('e3', 'eu'),
  pair('us', 'e3', { apart: 1 }),
];
const layout = layOut(columnsOf(SIDES, PAIRS), 1000);

test('those who met are at the edges, whoever was between them in the middle, hosts beneath', () => {
  expect(columnsOf(SIDES, PAIRS)).toEqual({
    ...{ hub: 'iran', between: ['oman'], across: ['us'], facing: ['e3', 'eu'], hosts: ['italy'] },
  });
  const x = (slug: string) => layout.spots.get(slug)?.x;
  expect([x('iran'), x('oman'), x('us'), x('e3'), x('italy')]).toEqual([220, 500, 780, 780, undefined]);
});

test('no two stand in one place, and all within the picture', () => {
  const many = Array.from({ length: 39 }, (_, at) => side(`s${at}`, at % 3 === 0 ? 1 : 5, at % 3 === 0 ? 4 : 0));
  const { spots, height } = layOut(columnsOf(many, []), 390);
  const places = [...spots.values()].map(({ x, y }) => `${x} ${y}`);
  expect([places.length, new Set(places).size]).toEqual([39, 39]);
  for (const { x, y } of spots.values()) expect([x > 0 && x < 390, y > 0 && y < height]).toEqual([true, true]);
  // Names are a finger apart.
  const right = [...spots.values()].filter(({ column }) => column === 'facing').map(({ y }) => y);
  expect(Math.min(...right.slice(1).map((y, at) => y - (right[at] ?? 0)))).toBeGreaterThanOrEqual(44);
});

test('the same answer always gives the same picture', () => {
  expect(linesOf(PAIRS, layOut(columnsOf(SIDES, PAIRS), 1000))).toEqual(linesOf(PAIRS, layout));
});

test('each way in which two met has a line, that through a mediator leads through it, and the thickest are on top', () => {
  const lines = linesOf(PAIRS, layout).map(({ sides, manner, via, times }) => [...sides, manner, via, times]);
  expect(lines).toEqual(
    expect.arrayContaining([
      ['iran', 'us', 'direct', null, 1],
      ['iran', 'us', 'untold', null, 1],
      ['iran', 'us', 'through', 'oman', 9],
      ['iran', 'us', 'beside', 'oman', 1],
    ]),
  );
  expect(lines.at(-1)).toEqual(['iran', 'us', 'through', 'oman', 9]);
  const through = linesOf(PAIRS, layout).find(({ manner }) => manner === 'through');
  expect(through?.path).toContain(`${(500).toFixed(1)} ${layout.spots.get('oman')?.y.toFixed(1)}`);
});

test('who met only at the table of the most connected is not joined until chosen', () => {
  const quiet = linesOf(PAIRS, layout).filter(({ isQuiet }) => isQuiet);
  expect(quiet.map(({ sides }) => sides)).toEqual([['e3', 'eu']]);
});

test('without a mediator an indirect line leads straight', () => {
  const pairs = [pair('iran', 'us', { times: 2, direct: 0, through: 2 })];
  const columns = columnsOf([side('iran', 2), side('us', 2)], pairs);
  expect(linesOf(pairs, layOut(columns, 1000))).toMatchObject([{ manner: 'through', via: null, times: 2 }]);
});
