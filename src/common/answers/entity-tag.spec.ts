import { entityTag, isNamed } from './entity-tag.js';

const body = Buffer.from('{"a":1}');

describe('the tag of an answer', () => {
  it('is the same for the same bytes, and another for others, in another coding and of another version', () => {
    const tags = [
      entityTag(body, undefined, null),
      entityTag(Buffer.from('{"a":2}'), undefined, null),
      entityTag(body, undefined, 'br'),
      entityTag(body, undefined, 'gzip'),
      entityTag(body, '"1"', null),
      entityTag(body, '"2"', null),
    ];
    expect(new Set(tags).size).toBe(tags.length);
    expect(entityTag(Buffer.from('{"a":1}'), '"2"', 'br')).toBe(entityTag(body, '"2"', 'br'));
    expect(entityTag(body, '"2"', 'br')).toMatch(/^"2-[\w-]{22}\.br"$/);
  });
});

describe('If-None-Match', () => {
  it.each([
    [undefined, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['"a.br"', false],
    ['', false],
  ])('of %j: the answer is known is %j', (header, known) => {
    expect(isNamed(header, '"a"')).toBe(known);
  });
});
