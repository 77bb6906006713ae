import type { ClaimField } from '../vocabulary.js';
import { checkClaim } from './check-claim.js';
import { disputedFields, type RecordedValues } from './disputed-fields.js';

describe('checkClaim', () => {
  it.each<[ClaimField, string, true | string]>([
    ['format', 'direct', true],
    ['format', 'face to face', 'claim_not_a_format'],
    ['format', 'Direct', 'claim_not_a_format'],
    ['place', 'Mascate', true],
    ['date', '2026-02-06~', true],
    ['outcome', ' \n', 'claim_empty'],
    ['attendance', '', 'claim_empty'],
    ['outcome', 'x'.repeat(500), true],
    ['outcome', 'x'.repeat(501), 'claim_too_long'],
  ])('of %s %j', (field, value, expected) => {
    const check = checkClaim(field, value);
    expect(check.ok || check.code).toBe(expected);
  });
});

describe('disputedFields', () => {
  it.each<[string, readonly (readonly [ClaimField, string])[], RecordedValues, ClaimField[]]>([
    [
      'claims differ (Muscat, 6 February 2026)',
      [
        ['format', 'indirect'],
        ['format', 'direct'],
      ],
      {},
      ['format'],
    ],
    ['a claim differs from the record', [['format', 'direct']], { format: 'indirect' }, ['format']],
    [
      'all agree',
      [
        ['format', 'indirect'],
        ['format', 'indirect'],
      ],
      { format: 'indirect' },
      [],
    ],
    ['nothing is recorded and one claim is made', [['place', 'Muscat']], { place: null }, []],
    ['only case, accents and spaces differ', [['place', 'GENÈVE  centre']], { place: 'Geneve Centre' }, []],
    ['Arabic vowel marks alone differ', [['place', 'مَسقط']], { place: 'مسقط' }, []],
    ['Hindi vowel signs differ', [['outcome', 'कि']], {}, []],
    [
      'Hindi words differ by a vowel sign',
      [
        ['outcome', 'कि'],
        ['outcome', 'की'],
      ],
      {},
      ['outcome'],
    ],
    [
      'attendance is claimed two ways',
      [
        ['attendance', 'Kushner'],
        ['attendance', 'no Kushner'],
      ],
      {},
      ['attendance'],
    ],
    [
      'several fields differ',
      [
        ['place', 'Rome'],
        ['date', '2025-04-20'],
      ],
      { date: '2025-04-19', place: 'Muscat' },
      ['date', 'place'],
    ],
    ['no claim is made', [], { format: 'direct' }, []],
  ])('when %s', (_title, claims, recorded, fields) => {
    expect(
      disputedFields(
        claims.map(([field, value]) => ({ field, value })),
        recorded,
      ),
    ).toEqual(fields);
  });
});
