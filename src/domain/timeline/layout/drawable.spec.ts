import type { TimelineItem } from '../item.js';
import { drawable } from './drawable.js';

const item = { id: '1', earliest: '2026-02-09T00:00:00Z', latest: null } as TimelineItem;

test('an event without any date, or of no lane, is not drawn', () => {
  const items = [item, { ...item, id: '2', earliest: null }, { ...item, id: '3' }];
  const laneOf = ({ id }: TimelineItem) => (id === '3' ? 'nowhere' : 'us');
  expect(drawable({ items, lanes: [{ id: 'us', label: 'United States' }], laneOf })).toEqual([item]);
});
