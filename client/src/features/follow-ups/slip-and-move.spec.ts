import type { FollowUp } from '../../api/types.js';
import { moveOf, slipOf } from './slip-and-move.js';

describe('the slip of a step', () => {
  it.each([
    [null, null],
    [0, { key: 'inWindow' }],
    [6, { key: 'after', count: 6 }],
    [-2, { key: 'before', count: 2 }],
  ])('of %p is told as %p', (slipDays, told) => {
    expect(slipOf({ slipDays })).toEqual(told);
  });
});

describe('the move of a step', () => {
  const at = (place: string | null) => ({ place }) as FollowUp['event'];
  const muscat = { name: 'Muscat', basis: 'previous' } as const;

  it('names both places where something else came', () => {
    const step = { moved: true, place: muscat, event: at(null), instead: at('Geneva'), slipDays: 6 };
    expect(moveOf(step, (place) => place)).toEqual({ key: 'movedFromTo', from: 'Muscat', to: 'Geneva' });
  });

  it('is that of the step itself where it was held', () => {
    const step = { moved: true, place: muscat, event: at('Rome'), instead: null, slipDays: 0 };
    expect(moveOf(step, (place) => place)).toEqual({ key: 'movedFromTo', from: 'Muscat', to: 'Rome' });
  });

  it('says so where the place was kept, and nothing where one is not known', () => {
    const step = { place: muscat, event: at('Muscat'), instead: null, slipDays: 0 };
    expect(moveOf({ ...step, moved: false }, (place) => place)).toEqual({ key: 'samePlace' });
    expect(moveOf({ ...step, moved: null }, (place) => place)).toBeNull();
  });
});
