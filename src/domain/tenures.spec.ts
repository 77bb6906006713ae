import { tenureMistakes, type TenureSpan } from './tenures.js';

const held = (fromOn: string | null, toOn: string | null, given: Partial<TenureSpan> = {}): TenureSpan => ({
  ...{ office: 'Foreign Minister', bodyId: 'iran', fromOn, toOn },
  ...given,
});

describe('the offices of a person', () => {
  it.each<[string, TenureSpan[]]>([
    ['none', []],
    ['one without dates', [held(null, null)]],
    ['one of a single day', [held('2024-08-21', '2024-08-21')]],
    ['the same again after a break', [held('2013-08-15', '2021-08-25'), held('2021-08-26', null)]],
    ['the same elsewhere', [held(null, null), held(null, null, { bodyId: 'iraq' })]],
    ['another at the same time', [held(null, null), held(null, null, { office: 'Vice President' })]],
  ])('can be %s', (_, tenures) => expect(tenureMistakes(tenures)).toEqual([]));

  it.each<[string, TenureSpan[], object]>([
    [
      'end before they begin',
      [held('2024-08-21', '2024-08-20')],
      { index: 0, field: 'to', code: 'ends_before_it_begins' },
    ],
    [
      'be held twice on one day',
      [held(null, '2024-08-21'), held('2024-08-21', null)],
      { index: 1, code: 'held_twice' },
    ],
    ['be held twice, whichever is named first', [held('2024-08-21', null), held(null, '2024-08-21')], { index: 1 }],
    ['be held twice without dates', [held(null, null), held(null, null)], { index: 1, field: 'from' }],
  ])('cannot %s', (_, tenures, mistake) => expect(tenureMistakes(tenures)).toEqual([expect.objectContaining(mistake)]));
});
