import { KINDS, type Kind } from '../vocabulary.js';
import { STATUSES, type Status } from './status.js';
import { isOpen, LIFECYCLES, statusesOf } from './table.js';
import { validateLifecycle } from './validate.js';

describe('the lifecycle table', () => {
  it.each(KINDS)('is sound for %s', (kind) => {
    expect(validateLifecycle(kind, LIFECYCLES[kind])).toEqual([]);
  });

  it('uses every status of the list, and no other', () => {
    const used = new Set(KINDS.flatMap((kind) => statusesOf(kind)));
    expect([...used].sort()).toEqual([...STATUSES].sort());
  });

  it.each<[Kind, Status, boolean]>([
    ['talks', 'postponed', true],
    ['talks', 'held', false],
    ['threat', 'standing', true],
    ['threat', 'carried_out', false],
    ['statement', 'disputed', true],
    ['statement', 'held', false],
    ['agreement', 'suspended', true],
    ['agreement', 'rejected', false],
    ['decision', 'tabled', true],
    ['contact', 'announced', true],
    ['deadline', 'overtaken', false],
  ])('takes a %s that is %s as open: %s', (kind, status, open) => {
    expect(isOpen(kind, status)).toBe(open);
  });
});

describe('validateLifecycle', () => {
  const sound = {
    initial: ['a'],
    open: ['a', 'b'],
    closing: ['z'],
    needsBegun: ['z'],
    transitions: { a: ['a', 'b'], b: ['b', 'z'], z: ['a'] },
  };

  it('lets a closing status repeat where the table says so', () => {
    expect(
      validateLifecycle('x', { ...sound, again: ['z'], transitions: { ...sound.transitions, z: ['a', 'z'] } }),
    ).toEqual([]);
  });

  it('has nothing to say of a sound table', () => {
    expect(validateLifecycle('x', sound)).toEqual([]);
  });

  it.each([
    ['x has no initial status', { initial: [] }],
    ['x lists z twice', { open: ['a', 'b', 'z'] }],
    ['x starts with z, which is not open', { initial: ['a', 'z'] }],
    ['x knows no q to need a beginning', { needsBegun: ['q'] }],
    ['x has transitions from q, which is none of its statuses', { transitions: { ...sound.transitions, q: [] } }],
    ['x does not say what follows z', { transitions: { a: ['a', 'b'], b: ['b', 'z'] } }],
    [
      'x leads from b to q, which is none of its statuses',
      { transitions: { ...sound.transitions, b: ['b', 'z', 'q'] } },
    ],
    ['x leads from b to z twice', { transitions: { ...sound.transitions, b: ['b', 'z', 'z'] } }],
    ['x never reaches b', { transitions: { a: ['a', 'z'], b: ['b', 'z'], z: [] } }],
    ['x does not let b repeat', { transitions: { ...sound.transitions, b: ['z'] } }],
    ['x says that b may come again, which it does not let happen', { again: ['b'] }],
    ['x lets z repeat', { transitions: { ...sound.transitions, z: ['z'] } }],
    ['x cannot close from b', { transitions: { a: ['a', 'b', 'z'], b: ['b'], z: [] } }],
  ])('finds that %s', (problem, change) => {
    expect(validateLifecycle('x', { ...sound, ...change })).toContain(problem);
  });
});
