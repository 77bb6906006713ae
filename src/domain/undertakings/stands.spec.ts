import { stands } from './stands.js';

it.each([
  ['threat', 'standing', true],
  ['deadline', 'extended', true],
  ['proposal', 'tabled', true],
  ['commitment', 'fulfilled', false],
  ['deadline', 'expired', false],
  ['agreement', 'in_force', false],
  ['talks', 'announced', false],
] as const)('a %s that is %s stands: %s', (kind, status, expected) => {
  expect(stands(kind, status)).toBe(expected);
});
