import { KINDS, type Kind } from '../vocabulary.js';
import { defaultStatus } from './default-status.js';
import type { Status } from './status.js';
import { statusesOf } from './table.js';

const at = (text: string) => new Date(text);
const KNOWN = at('2026-02-06T23:59:59.999Z');

describe('the status that nobody says', () => {
  it.each<[Kind, string | null, Status]>([
    ['talks', '2026-02-10T00:00:00Z', 'announced'],
    ['talks', '2026-02-06T06:00:00Z', 'held'],
    ['meeting', '2026-02-07T00:00:00Z', 'announced'],
    ['meeting', null, 'held'],
    ['threat', '2026-02-06T00:00:00Z', 'standing'],
    ['proposal', '2026-02-10T00:00:00Z', 'tabled'],
    ['agreement', '2026-02-06T00:00:00Z', 'reported'],
    ['statement', '2026-02-06T00:00:00Z', 'reported'],
    ['contact', '2026-02-10T00:00:00Z', 'announced'],
    ['contact', '2026-02-06T00:00:00Z', 'reported'],
    ['decision', '2026-02-10T00:00:00Z', 'scheduled'],
    ['decision', '2026-02-06T00:00:00Z', 'tabled'],
  ])('of %s from %s is %s', (kind, earliest, status) => {
    expect(defaultStatus(kind, earliest === null ? null : at(earliest), KNOWN)).toBe(status);
  });

  it.each(KINDS)('of %s is one of its own', (kind) => {
    for (const earliest of [null, at('2026-01-01T00:00:00Z'), at('2026-12-01T00:00:00Z')]) {
      expect(statusesOf(kind)).toContain(defaultStatus(kind, earliest, KNOWN));
    }
  });
});
