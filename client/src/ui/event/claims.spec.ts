import type { EventDetail } from '../../api/types.js';
import { accountsOf } from './claims.js';

const citations = [{ id: 'wsj' }, { id: 'axios' }, { id: 'afp' }] as EventDetail['citations'];
const claim = (field: string, value: string, citation: string) =>
  ({ id: value + citation, field, value, citation, knownOn: '2026-02-07' }) as EventDetail['claims'][number];

describe('rival accounts', () => {
  it('put those who say the same together, the most backed first', () => {
    const claims = [
      claim('format', 'proximity', 'wsj'),
      claim('format', 'direct', 'axios'),
      claim('format', 'direct', 'afp'),
      claim('date', '2026-02-06', 'wsj'),
    ];
    const accounts = accountsOf({ claims, citations }).map(([field, each]) => [
      field,
      each.map(({ value, backers }) => [value, backers.map(({ citation }) => citation?.id)]),
    ]);
    expect(accounts).toEqual([
      [
        'format',
        [
          ['direct', ['axios', 'afp']],
          ['proximity', ['wsj']],
        ],
      ],
      ['date', [['2026-02-06', ['wsj']]]],
    ]);
  });
});
