import { foldCode, isOfApp, newRecoveryCodes } from './recovery-codes.js';

it('recovery codes are eight, of 24 letters each, and all different', () => {
  const codes = [...newRecoveryCodes(), ...newRecoveryCodes()];
  expect(new Set(codes).size).toBe(16);
  for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
});

it.each([
  ['123 456', '123456'],
  ['۱۲۳۴۵۶', '123456'],
  ['١٢٣٤٥٦', '123456'],
  ['１２３４５６', '123456'],
  ['\u2066123456\u2069', '123456'],
  ['7qx2-oil0', '7QX20110'],
  ['7QX2–OIL0 ', '7QX20110'],
])('%j is read as %s', (typed, folded) => {
  expect(foldCode(typed)).toBe(folded);
});

it.each([
  ['123456', true],
  ['12345', false],
  ['7QX20110', false],
])('%s is of an app: %s', (folded, expected) => {
  expect(isOfApp(folded)).toBe(expected);
});
