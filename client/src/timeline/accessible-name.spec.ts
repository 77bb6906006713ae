import { accessibleName } from './accessible-name.js';
import type { Life, TimelineItem } from '@domain/timeline/item.js';

const words = {
  kind: (kind: string) => kind,
  status: (_kind: string, status: string) => status,
  when: () => '9 to 11 Feb 2026',
  comma: ', ',
  settled: ({ on, timing }: Life) => [on, timing].filter(Boolean).join(' '),
  overdue: 'overdue',
  disputed: (fields: readonly string[]) => `disputed: ${fields.join(', ')}`,
};

const item: TimelineItem = {
  id: '1',
  kind: 'talks',
  title: 'Second meeting',
  when: '2026-02-09/2026-02-11',
  earliest: null,
  latest: null,
  precision: 'day',
  timezone: null,
  status: 'lapsed',
  overdue: false,
  disputed: [],
  intensity: 3,
  sourceCount: 1,
  links: [],
};

test('a name says kind, title, window and status', () => {
  expect(accessibleName(item, words)).toBe('talks: Second meeting, 9 to 11 Feb 2026, lapsed');
});

test('a name says what is overdue or disputed', () => {
  expect(accessibleName({ ...item, status: 'announced', overdue: true, disputed: ['date', 'place'] }, words)).toBe(
    'talks: Second meeting, 9 to 11 Feb 2026, announced, overdue, disputed: date, place',
  );
});

test('a name of what was settled says when, and whether in time', () => {
  const settled = { until: '', end: 'done', on: '2026-02-28', deadline: '', timing: 'after_deadline' } as const;
  const threat = { ...item, kind: 'threat', status: 'carried_out', life: settled } as const;
  expect(accessibleName(threat, words)).toContain('carried_out, 2026-02-28 after_deadline');
  const standing = { ...settled, end: 'standing', on: null, timing: null } as const;
  expect(accessibleName({ ...threat, status: 'standing', life: standing }, words)).toMatch(/standing$/);
});
