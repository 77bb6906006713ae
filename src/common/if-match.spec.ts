import { requireMatch } from './if-match.js';

describe('If-Match', () => {
  it.each(['"3"', ' "3" ', '"1", "3"', '*', '"3-aB_-9"', '"3-aB_-9.br"'])('lets %s change version 3', (ifMatch) => {
    expect(() => requireMatch(ifMatch, 3)).not.toThrow();
  });

  it.each(['"2"', '"33"', '3', 'W/"3"', '"1", "2"', 'x', '"2-3"', 'W/"3-aB_-9"'])(
    'stops %s with the version that is there now',
    (ifMatch) => {
      expect(() => requireMatch(ifMatch, 3)).toThrow(expect.objectContaining({ code: 'stale', facts: { version: 3 } }));
    },
  );

  it.each([undefined, '', ' '])('is asked for where it is %p', (ifMatch) => {
    expect(() => requireMatch(ifMatch, 3)).toThrow(expect.objectContaining({ code: 'if_match_missing' }));
  });
});
