import type { Claim } from '../evidence/disputed-fields.js';
import { differingFields } from './differing-fields.js';

const claims = (...pairs: [Claim['field'], string][]): Claim[] => pairs.map(([field, value]) => ({ field, value }));

describe('differingFields', () => {
  it.each<[string, Claim[], Claim[], string[]]>([
    ['two formats', claims(['format', 'direct']), claims(['format', 'indirect']), ['format']],
    ['one place in two spellings', claims(['place', 'Genève']), claims(['place', 'GENEVE']), []],
    ['what one side alone says', claims(['date', '2026-02-26']), [], []],
    [
      'a side of two voices of which one agrees',
      claims(['date', '2026-02-26'], ['date', '2026-02-27']),
      claims(['date', '2026-02-27']),
      [],
    ],
    [
      'several fields, in the order of the vocabulary',
      claims(['place', 'Rome'], ['format', 'direct']),
      claims(['format', 'mixed'], ['place', 'Muscat']),
      ['format', 'place'],
    ],
  ])('of %s', (_title, one, other, expected) => {
    expect(differingFields(one, other)).toEqual(expected);
  });
});
