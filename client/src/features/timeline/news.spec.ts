import { newsOf } from './news.js';

const talks = {
  id: 'a',
  kind: 'talks',
  title: 'Talks in Muscat',
  when: '2026-02-06',
  status: 'announced',
  overdue: false,
  disputed: [],
} as const;
const statement = { ...talks, id: 'b', kind: 'statement', status: 'reported' } as const;

test.each([
  ['nothing, where all is told as it was', [talks, statement], [talks, statement], []],
  ['what was not there', [talks], [talks, statement], ['b']],
  ['what became of an event', [talks], [{ ...talks, status: 'held' } as const], ['a']],
  ['another day', [talks], [{ ...talks, when: '2026-02-07' }], ['a']],
  ['that accounts differ', [talks], [{ ...talks, disputed: ['format'] }], ['a']],
  ['nothing of what is gone', [talks, statement], [talks], []],
])('news is %s', (_what, before, now, ids) => {
  expect([...newsOf(before, now)]).toEqual(ids);
});
