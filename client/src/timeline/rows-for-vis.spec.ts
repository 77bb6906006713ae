import { itemRows, laneRows } from './rows-for-vis.js';
import type { TimelineItem } from '@domain/timeline/item.js';

const item: TimelineItem = {
  id: '1',
  kind: 'talks',
  title: 'Second meeting',
  when: '2026-02-09/..',
  earliest: '2026-02-09T00:00:00Z',
  latest: null,
  precision: 'day',
  timezone: null,
  status: 'announced',
  overdue: false,
  disputed: [],
  intensity: 3,
  sourceCount: 1,
  links: [],
};
const lanes = [
  { id: 'us', label: 'United States' },
  { id: 'iran', label: 'Iran' },
  { id: 'oman', label: 'Oman' },
];

test('an open end lies far beyond any view', () => {
  const [row] = itemRows([item], () => 'us');
  expect(row).toMatchObject({ id: '1', group: 'us', start: Date.parse('2026-02-09T00:00:00Z') });
  expect(row?.end).toBeGreaterThan(Date.parse('2900-01-01'));
});

test('lanes that hold nothing are left out', () => {
  const rows = laneRows(
    lanes,
    new Map([
      ['us', 3],
      ['oman', 1],
    ]),
  );
  expect(rows.map(({ id, order, height }) => [id, order, height])).toEqual([
    ['us', 0, 3],
    ['oman', 1, 1],
  ]);
});
