import { layOut } from './evidence.js';

const told = (steps: Parameters<typeof layOut>[0]) => {
  const { changes, citations } = layOut(steps);
  return { changes: changes.map(({ path }) => path), citations: [...citations] };
};

describe('a change as a reviewer reads it', () => {
  it('tells fields, parts that go, and citations that change; new ones stand with the evidence', () => {
    expect(
      told([
        { op: 'add', path: '/citations/1', value: {} },
        { op: 'replace', path: '/citations/2/quote', value: 'b', was: 'a' },
        { op: 'remove', path: '/citations/3', was: {} },
        { op: 'add', path: '/claims/4', value: {} },
        { op: 'add', path: '/links/5', value: {} },
        { op: 'replace', path: '/place', value: 'Oslo', was: 'Rome' },
      ]),
    ).toEqual({
      changes: ['/citations/2/quote', '/citations/3', '/links/5', '/place'],
      citations: [
        ['1', 'added'],
        ['2', 'changed'],
      ],
    });
  });

  it('does not tell that it is in review', () => {
    expect(told([{ op: 'replace', path: '/review', value: 'in_review', was: 'draft' }]).changes).toEqual([]);
  });

  it('tells a new event without its evidence', () => {
    const value = { title: 'Talks', review: 'in_review', citations: { 1: {} }, claims: {} };
    const { changes, citations } = layOut([{ op: 'add', path: '', value }]);
    expect(changes).toEqual([{ op: 'add', path: '', value: { title: 'Talks' } }]);
    expect([...citations]).toEqual([['1', 'added']]);
  });
});
