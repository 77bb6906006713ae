import { lacksAuthor, speaksForTarget } from './whose.js';

describe('lacksAuthor', () => {
  it.each([
    ['threat', ['speaker', 'target'], true],
    ['commitment', ['party'], true],
    ['proposal', [], true],
    ['deadline', ['must_act'], true],
    ['threat', ['speaker', 'author'], false],
    ['statement', [], false],
    ['talks', ['party'], false],
  ] as const)('of a %s with %j is %s', (kind, roles, expected) => {
    expect(lacksAuthor(kind, roles)).toBe(expected);
  });
});

describe('speaksForTarget', () => {
  it.each([
    ['iran', [], ['iran'], true],
    ['minister', ['iran'], ['iran'], true],
    ['minister', ['iran', 'un'], ['iran'], false],
    ['minister', [], ['iran'], false],
    ['envoy', ['us'], ['iran'], false],
    ['envoy', ['us'], [], false],
  ])('of %s who acts for %j against %j is %s', (actor, bodies, targets, expected) => {
    expect(speaksForTarget(actor, bodies, targets)).toBe(expected);
  });
});
