import { cursorText, readCursor } from './cursor.js';

const now = { snapshot: '100:110:103,105', readAt: 1_770_000_000_000 };
const HOUR = 3_600_000;

describe('the place up to which somebody has heard', () => {
  it('is read as it was written', () => {
    expect(readCursor(cursorText(now), now)).toEqual(now);
    const earlier = { snapshot: '90:90:', readAt: now.readAt - 22 * HOUR };
    expect(readCursor(cursorText(earlier), now)).toEqual(earlier);
  });

  it.each(['', 'x', '1770000000000', '1770000000000.1:2', `1770000000000.1:2:'); DROP TABLE`, '1.1:2:'])(
    'is not read out of %p',
    (text) => expect(readCursor(text, now)).toBeNull(),
  );

  it('is no use from another database, or from yesterday', () => {
    expect(readCursor(cursorText({ ...now, snapshot: '100:111:' }), now)).toBeNull();
    expect(readCursor(cursorText({ ...now, readAt: now.readAt - 23 * HOUR }), now)).toBeNull();
  });
});
