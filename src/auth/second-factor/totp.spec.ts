import { newTotpSecret, stepOf, totpAddress } from './totp.js';

/** Base32 of the key of RFC 6238, appendix B. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a code of an app', () => {
  it.each([
    // The last six of the eight digits of appendix B.
    ['1970-01-01T00:00:59Z', '287082', 1],
    ['2005-03-18T01:58:29Z', '081804', 37_037_036],
    ['2033-05-18T03:33:20Z', '279037', 66_666_666],
  ])('at %s is %s', (at, code, step) => {
    expect(stepOf(code, SECRET, new Date(at))).toBe(step);
  });

  it.each([
    [30, 1],
    [0, 1],
    [89, 1],
    [90, null],
    [119, null],
  ])('of the second half minute is, %i seconds after the first began, of step %s', (seconds, step) => {
    expect(stepOf('287082', SECRET, new Date(seconds * 1_000))).toBe(step);
  });

  it.each(['28708', '2870820', 'abcdef', ''])('is not “%s”', (code) => {
    expect(stepOf(code, SECRET, new Date(59_000))).toBeNull();
  });
});

it('a secret has 160 bits and is another each time', () => {
  const [one, other] = [newTotpSecret(), newTotpSecret()];
  expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(one).not.toBe(other);
});

it('the address for apps names the account and where it is', () => {
  const address = new URL(totpAddress(SECRET, 'Démarche (demarche.example)', 'zoë@example.org'));
  expect(decodeURIComponent(address.pathname)).toBe('/Démarche (demarche.example):zoë@example.org');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    ...{ issuer: 'Démarche (demarche.example)', secret: SECRET },
    ...{ algorithm: 'SHA1', digits: '6', period: '30' },
  });
});
