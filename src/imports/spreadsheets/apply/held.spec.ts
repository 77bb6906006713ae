import { Held } from './held.js';

afterEach(() => jest.useRealTimers());

describe('what an import keeps others waiting for', () => {
  it('is let go after ten seconds, with the rows that would have come in', () => {
    jest.useFakeTimers();
    const held = new Held();
    jest.advanceTimersByTime(60_000);
    held.begin();
    jest.advanceTimersByTime(9_000);
    held.begin();
    expect(() => held.require(900, 2_000)).not.toThrow();
    jest.advanceTimersByTime(1_000);
    let thrown: unknown;
    try {
      held.require(1_000, 2_000);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      code: 'too_large',
      facts: { reason: { code: 'import_holds_long', parameters: { rows: 2_000, most: 500 } } },
    });
  });
});
