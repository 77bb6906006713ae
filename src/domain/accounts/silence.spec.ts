import type { Status } from '../lifecycle/status.js';
import type { Kind, Stance } from '../vocabulary.js';
import { silenceOf } from './silence.js';

describe('silenceOf', () => {
  it.each<[string, Kind, Status, boolean, Stance[], string | null]>([
    ['who would not comment on talks that were held', 'talks', 'held', false, ['no_comment'], 'no_readout'],
    [
      'who would not comment on a contact, twice',
      'contact',
      'reported',
      false,
      ['no_comment', 'no_comment'],
      'no_readout',
    ],
    [
      'who would not comment on a meeting whose time has passed',
      'meeting',
      'confirmed',
      true,
      ['no_comment'],
      'no_readout',
    ],
    ['who would not comment on a meeting that is still to come', 'meeting', 'confirmed', false, ['no_comment'], null],
    ['who would not comment on talks that lapsed', 'talks', 'lapsed', false, ['no_comment'], null],
    ['who would not comment on a threat', 'threat', 'standing', false, ['no_comment'], null],
    ['who would not comment first and told later', 'talks', 'held', false, ['no_comment', 'reports'], null],
    ['a party to talks that were held, of which nothing is cited', 'talks', 'held', false, [], 'nothing_recorded'],
    [
      'a party to a meeting whose time has passed, of which nothing is cited',
      'meeting',
      'confirmed',
      true,
      [],
      'nothing_recorded',
    ],
    ['whoever was threatened, of which nothing is cited', 'threat', 'standing', false, [], 'nothing_recorded'],
  ])('of %s', (_title, kind, status, overdue, stances, expected) => {
    expect(silenceOf({ kind, status, overdue }, stances)).toBe(expected);
  });
});
