import type { Dated, Tile } from './tile.js';
import { merged } from './merged.js';

const item = (id: string, earliest: string | null, latest: string | null, status = 'announced') => ({
  ...{ id, earliest, latest, status, kind: 'talks' },
});

function tile(parts: { items?: object[]; bins?: object[]; undertakings?: object[] }): Tile<Dated> {
  return { items: [], bins: [], undertakings: [], ...parts } as unknown as Tile<Dated>;
}

const JANUARY = { from: Date.parse('2026-01-01T00:00:00Z'), to: Date.parse('2026-01-31T00:00:00Z') };
const bin = { from: '2026-01-05T00:00:00Z', to: '2026-01-10T00:00:00Z' };

test('an event that lasts over tiles is there once, and all stand in order of time', () => {
  const lasting = item('c', null, null);
  const tiles = [
    tile({ items: [item('b', '2026-01-09T00:00:00Z', '2026-01-09T23:59:59Z'), lasting] }),
    tile({ items: [lasting, item('a', '2026-01-06T00:00:00Z', null)] }),
  ];
  expect(merged(tiles, JANUARY).items.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('what became of an undertaking is there once', () => {
  const undertakings = [{ id: 'a' }];
  expect(merged([tile({ undertakings }), tile({ undertakings })], JANUARY).undertakings).toEqual(undertakings);
});

test('where everything is shown there are as many in view as reach into it', () => {
  const items = [
    item('in', '2026-01-06T00:00:00Z', '2026-01-06T23:59:59Z'),
    item('before', '2025-12-06T00:00:00Z', '2025-12-07T00:00:00Z'),
    item('into', '2025-12-06T00:00:00Z', '2026-01-02T00:00:00Z'),
  ];
  expect(merged([tile({ items, bins: [{ ...bin, count: 1 }] })], JANUARY).total).toBe(2);
});

test('what came to nothing is in the view it began in, and in none after it', () => {
  const items = [
    item('called off', '2025-12-06T00:00:00Z', null, 'cancelled'),
    item('still open', '2025-12-06T00:00:00Z', null),
    item('called off now', '2026-01-06T00:00:00Z', null, 'cancelled'),
  ];
  expect(merged([tile({ items })], JANUARY).total).toBe(2);
});

test('what is not shown counts with its bin, as far as that is in view', () => {
  const items = [item('in', '2026-01-06T00:00:00Z', '2026-01-06T23:59:59Z')];
  const far = { from: '2027-01-05T00:00:00Z', to: '2027-01-10T00:00:00Z', count: 7 };
  expect(merged([tile({ items, bins: [{ ...bin, count: 5 }, far] })], JANUARY).total).toBe(5);
});
