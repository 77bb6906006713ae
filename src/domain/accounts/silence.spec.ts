import type { Status } from '../lifecycle/status.js';
import type { Kind } from '../vocabulary.js';
import { silenceOf } from './silence.js';

describe('silenceOf', () => {
  it.each<[string, Kind, Status, boolean, boolean, string]>([
    ['a party to talks that were held', 'talks', 'held', false, true, 'no_readout'],
    ['a party to a contact', 'contact', 'reported', false, true, 'no_readout'],
    ['a party to a meeting whose time has passed', 'meeting', 'confirmed', true, true, 'no_readout'],
    ['a party to a meeting that is still to come', 'meeting', 'confirmed', false, true, 'nothing_recorded'],
    ['a party to talks that lapsed', 'talks', 'lapsed', false, true, 'nothing_recorded'],
    ['who was threatened', 'threat', 'standing', false, true, 'nothing_recorded'],
    ['who was not there', 'talks', 'held', false, false, 'nothing_recorded'],
  ])('of %s', (_title, kind, status, overdue, tookPart, expected) => {
    expect(silenceOf({ kind, status, overdue }, tookPart)).toBe(expected);
  });
});
