import { isFarDay, withOpenEnd } from './open-end.js';

it.each(['9999-12-31', '31.12.9999', '31/12/9999', '9999-12', '9999', '9999-12-31T23:59:59Z'])(
  '%s stands for no end, and for itself where it stands alone',
  (text) => {
    expect([isFarDay(text), withOpenEnd(text)]).toEqual([true, text]);
  },
);

it.each([
  ['2026-02-06/9999-12-31', '2026-02-06/..'],
  ['2026-02/9999', '2026-02/..'],
  ['2026-02-06/31.12.9999', '2026-02-06/..'],
  ['2026-02-06', '2026-02-06'],
  ['2026-02-06/2026-12-31', '2026-02-06/2026-12-31'],
  ['9998-12-31', '9998-12-31'],
])('%s is read as %s', (text, read) => {
  expect([isFarDay(text), withOpenEnd(text)]).toEqual([false, read]);
});
