import { emptyCitation, emptyForm, MERELY_THERE, type FormState } from './form-state.js';
import { reduce, type FormAction } from './reduce.js';

const actor = { id: 'a', slug: 'iran', name: 'Iran', type: 'state' as const, names: {}, tenures: [] };
const apply = (state: FormState, ...actions: FormAction[]) => actions.reduce(reduce, state);
const start = emptyForm('2026-02-07');

describe('the form', () => {
  it('takes what is typed', () => {
    expect(apply(start, { type: 'set', field: 'title', value: 'Talks' }).title).toBe('Talks');
  });

  it('takes the intensity of the kind until somebody chooses one', () => {
    const threat: FormAction = { type: 'set', field: 'kind', value: 'threat' };
    expect(apply(start, threat).intensity).toBe('-6');
    expect(apply(start, { type: 'set', field: 'intensity', value: '-9' }, threat).intensity).toBe('-9');
  });

  it('forgets a status that another kind does not know', () => {
    const held = apply(start, { type: 'set', field: 'status', value: 'held' });
    expect(apply(held, { type: 'set', field: 'kind', value: 'threat' }).status).toBe('');
  });

  it('adds, changes and removes a part by its key', () => {
    const part = { ...MERELY_THERE, key: 'k', actor, role: 'party' } as const;
    const one = apply(start, { type: 'add', list: 'participations', part });
    const two = apply(one, { type: 'change', list: 'participations', key: 'k', changes: { role: 'host' } });
    expect(two.participations).toEqual([{ ...part, role: 'host' }]);
    expect(apply(two, { type: 'remove', list: 'participations', key: 'k' }).participations).toEqual([]);
  });

  it('drops the claims of a source that is removed', () => {
    const state = apply(
      start,
      { type: 'add', list: 'citations', part: emptyCitation('c') },
      { type: 'add', list: 'citations', part: emptyCitation('d') },
      { type: 'add', list: 'claims', part: { key: '1', field: 'format', value: 'direct', citation: 'c' } },
      { type: 'add', list: 'claims', part: { key: '2', field: 'format', value: 'indirect', citation: 'd' } },
      { type: 'remove', list: 'citations', key: 'c' },
    );
    expect(state.claims.map(({ key }) => key)).toEqual(['2']);
  });

  it('forgets what was wrong with a field once it changes, and nothing else', () => {
    const refused = apply(
      start,
      { type: 'add', list: 'citations', part: emptyCitation('c') },
      { type: 'refused', errors: { '/title': 'none', '/when': 'none', '/citations/0/url': 'none' } },
    );
    expect(Object.keys(apply(refused, { type: 'set', field: 'date', value: 'x' }).errors)).toEqual([
      '/title',
      '/citations/0/url',
    ]);
    const typed = apply(refused, { type: 'change', list: 'citations', key: 'c', changes: { url: 'x' } });
    expect(Object.keys(typed.errors)).toEqual(['/title', '/when']);
  });
});
