import fc from 'fast-check';
import { parseEdtf } from './edtf.js';
import { InvalidDateError } from './invalid-date.js';

function reasonOf(text: string, zone: string | null = null): string {
  try {
    parseEdtf(text, zone);
  } catch (error) {
    if (error instanceof InvalidDateError) return error.reason;
    throw error;
  }
  return 'no error';
}

describe('parseEdtf', () => {
  it.each([
    ['2026-02-06', '2026-02-06', '2026-02-06', 'day', 'point'],
    ['2026-02', '2026-02-01', '2026-02-28', 'month', 'point'],
    ['2026', '2026-01-01', '2026-12-31', 'year', 'point'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day', 'point'],
    ['2026-02-XX', '2026-02-01', '2026-02-28', 'month', 'point'],
    ['2026-XX-XX', '2026-01-01', '2026-12-31', 'year', 'point'],
    ['2026-XX-31', '2026-01-31', '2026-12-31', 'year', 'point'],
    ['2026-X0', '2026-10-01', '2026-10-31', 'year', 'point'],
    ['1984-1X', '1984-10-01', '1984-12-31', 'year', 'point'],
    ['156X-02-29', '1560-02-29', '1568-02-29', 'decade', 'point'],
    ['202X', '2020-01-01', '2029-12-31', 'decade', 'point'],
    ['19XX', '1900-01-01', '1999-12-31', 'century', 'point'],
    ['1XXX-12', '1000-12-01', '1999-12-31', 'millennium', 'point'],
    ['XXXX', '0000-01-01', '9999-12-31', 'millennium', 'point'],
    ['2026-21', '2026-03-01', '2026-05-31', 'season', 'point'],
    ['2026-24', '2026-12-01', '2027-02-28', 'season', 'point'],
    ['2027-24', '2027-12-01', '2028-02-29', 'season', 'point'],
    ['2026-30', '2026-12-01', '2027-02-28', 'season', 'point'],
    ['2026-34', '2026-04-01', '2026-06-30', 'season', 'point'],
    ['2026-41', '2026-07-01', '2026-12-31', 'season', 'point'],
    ['2026-02-09/2026-02-11', '2026-02-09', '2026-02-11', 'day', 'interval'],
    ['2026-01/2026-02-06', '2026-01-01', '2026-02-06', 'month', 'interval'],
    ['2026-02-10/2026-02', '2026-02-10', '2026-02-28', 'month', 'interval'],
    ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03', 'month', 'interval'],
    ['[2026-06-17,2026-06-18]', '2026-06-17', '2026-06-18', 'day', 'set'],
    ['[2026-06-18, 2026-06-17]', '2026-06-17', '2026-06-18', 'day', 'set'],
    ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31', 'year', 'set'],
    ['{1960,1961-12}', '1960-01-01', '1961-12-31', 'year', 'set'],
    ['1950S2', '1900-01-01', '1999-12-31', 'century', 'point'],
    ['0000', '0000-01-01', '0000-12-31', 'year', 'point'],
  ])('reads %s as %s to %s', (text, first, last, precision, shape) => {
    expect(parseEdtf(text, null)).toMatchObject({
      when: text,
      earliest: new Date(`${first}T00:00:00.000Z`),
      latest: new Date(`${last}T23:59:59.999Z`),
      precision,
      shape,
    });
  });

  it.each([
    ['-1985', '-001985-01-01', '-001985-12-31', 'year'],
    ['-198X', '-001989-01-01', '-001980-12-31', 'decade'],
    ['-000X', '-000009-01-01', '-000001-12-31', 'decade'],
    ['-1234S2', '-001299-01-01', '-001200-12-31', 'century'],
  ])('reads the far year %s', (text, first, last, precision) => {
    expect(parseEdtf(text, null)).toMatchObject({
      earliest: new Date(`${first}T00:00:00.000Z`),
      latest: new Date(`${last}T23:59:59.999Z`),
      precision,
    });
  });

  it.each([
    ['2026-02-06/..', '2026-02-06T00:00:00.000Z', null, 'open_end', 'day'],
    ['2026-02-06/', '2026-02-06T00:00:00.000Z', null, 'open_end', 'day'],
    ['../2026-02', null, '2026-02-28T23:59:59.999Z', 'open_start', 'month'],
    ['/1985-04-12', null, '1985-04-12T23:59:59.999Z', 'open_start', 'day'],
    ['../..', null, null, 'open', 'millennium'],
    ['[..1984]', null, '1984-12-31T23:59:59.999Z', 'open_start', 'year'],
    ['[1760-12..]', '1760-12-01T00:00:00.000Z', null, 'open_end', 'month'],
  ])('leaves the open side of %s without a bound', (text, earliest, latest, shape, precision) => {
    expect(parseEdtf(text, null)).toMatchObject({
      earliest: earliest && new Date(earliest),
      latest: latest && new Date(latest),
      shape,
      precision,
    });
  });

  it.each([
    ['2025-06-11~', true, false],
    ['1984?', false, true],
    ['2004-06-11%', true, true],
    ['2004?-06-~11', true, true],
    ['2026-02-06', false, false],
  ])('takes the qualifiers of %s without widening its bounds', (text, approximate, uncertain) => {
    const plain = parseEdtf(text.replace(/[?~%]/g, ''), null);
    expect(parseEdtf(text, null)).toEqual({ ...plain, when: text, approximate, uncertain });
  });

  it.each([
    ['2026-02-06', 'Asia/Muscat', '2026-02-05T20:00:00.000Z', '2026-02-06T19:59:59.999Z'],
    ['2026-02-06', 'America/New_York', '2026-02-06T05:00:00.000Z', '2026-02-07T04:59:59.999Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z', '2026-03-09T03:59:59.999Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z', '2026-11-02T04:59:59.999Z'],
    ['2026-03', 'Europe/Paris', '2026-02-28T23:00:00.000Z', '2026-03-31T21:59:59.999Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', '2018-11-05T01:59:59.999Z'],
  ])('bounds %s by the days of %s, clock changes included', (text, zone, earliest, latest) => {
    expect(parseEdtf(text, zone)).toMatchObject({ earliest: new Date(earliest), latest: new Date(latest) });
  });

  it.each([
    ['2026-02-06T10:00:00+04:00', '2026-02-06T06:00:00.000Z'],
    ['2026-02-06T23:37:20Z', '2026-02-06T23:37:20.000Z'],
    ['2026-02-06T10:00+04:00', '2026-02-06T06:00:00.000Z'],
    ['2026-02-06T23:37:20.1239Z', '2026-02-06T23:37:20.123Z'],
    ['2026-01-01T00:00:00-03:30', '2026-01-01T03:30:00.000Z'],
    ['0099-01-01T00:00:00Z', '0099-01-01T00:00:00.000Z'],
  ])('reads the instant %s as itself in every zone', (text, at) => {
    const expected = { earliest: new Date(at), latest: new Date(at), precision: 'instant', shape: 'instant' };
    expect(parseEdtf(text, 'Asia/Tehran')).toMatchObject(expected);
    expect(parseEdtf(text, null)).toMatchObject(expected);
  });

  it('reads hours at both ends as themselves', () => {
    expect(parseEdtf('2026-02-06T23:30+03:00/2026-02-07T01:15+03:00', 'Asia/Tehran')).toMatchObject({
      ...{ earliest: new Date('2026-02-06T20:30:00Z'), latest: new Date('2026-02-06T22:15:00Z') },
      ...{ precision: 'instant', shape: 'interval' },
    });
  });

  it.each([
    ['', 'The date is empty'],
    ['2026-02-30', '2026-02-30 does not exist: February 2026 has 28 days'],
    ['2023-02-29', '2023-02-29 does not exist: February 2023 has 28 days'],
    ['1900-02-29~', '1900-02-29 does not exist: February 1900 has 28 days'],
    ['2026-04-31/2026-05-01', '2026-04-31 does not exist: April 2026 has 30 days'],
    ['2026-02-01/2026-02-29', '2026-02-29 does not exist: February 2026 has 28 days'],
    ['[2026-02-28,2026-02-29]', '2026-02-29 does not exist: February 2026 has 28 days'],
    ['[2026-02-27..2026-02-29]', '2026-02-29 does not exist: February 2026 has 28 days'],
    ['2026-13', '2026-13 does not exist: months run from 01 to 12'],
    ['2026-21-01', '2026-21-01 does not exist: months run from 01 to 12'],
    ['2026-02-00', '2026-02-00 does not exist: days start at 01'],
    ['190X-02-3X', 'not an EDTF date'],
    ['2026/2025', 'The end 2025 comes before the start 2026'],
    ['2026-02-11/2026-02-09', 'The end 2026-02-09 comes before the start 2026-02-11'],
    ['[1672..1670]', 'The end 1670 comes before the start 1672'],
    ['1770336000', 'separate year, month and day by hyphens'],
    ['20260206', 'separate year, month and day by hyphens'],
    ['202', 'not an EDTF date'],
    ['20', 'not an EDTF date'],
    ['06/02/2026', 'not an EDTF date'],
    [' 2026', 'not an EDTF date'],
    ['2026\n', 'not an EDTF date'],
    ['2026\u0000', 'not an EDTF date'],
    ['early next week', 'not an EDTF date'],
    ['Y170000002', 'outside the years -4712 to 9999'],
    ['Y12345', 'outside the years -4712 to 9999'],
    ['9999-12-31T23:00:00-14:00', 'outside the years -4712 to 9999'],
    ['-4713', 'outside the years -4712 to 9999'],
    ['Y1E99', 'outside the years -4712 to 9999'],
    ['2026-02-06T10:00:00', 'does not say in which zone'],
    ['2026-02-06T10+04:00', 'not an instant'],
    ['2026-02-07T01:15+03:00/2026-02-06T23:30+03:00', 'ends before it begins'],
    ['2026-02-06T23:30/2026-02-07T01:15', 'does not say in which zone'],
    ['2026-02-06 10:00', 'not an instant'],
    ['2026-02-30T10:00:00Z', '2026-02-30 does not exist: February 2026 has 28 days'],
    ['2026-02-06T24:00:00Z', '24:00:00 is not a time of day'],
    ['2026-02-06T23:59:60Z', '23:59:60 is not a time of day'],
    ['2026-02-06T10:00:00+24:00', '+24:00 is not an offset'],
    ['2026-02-06T10:00:00Z/2026-02-07', 'intervals and sets are made of days'],
    [`[${'2026,'.repeat(20)}2026]`, 'at most 100 characters'],
  ])('refuses %j and says why', (text, reason) => {
    expect(reasonOf(text)).toContain(reason);
  });

  it('refuses a zone that is no IANA zone', () => {
    for (const zone of ['Asia/Atlantis', '', '+04:00', 'Muscat time']) {
      expect(reasonOf('2026-02-06', zone)).toBe(`“${zone}” is not an IANA time zone`);
      expect(reasonOf('2026-02-06T10:00:00Z', zone)).toBe(`“${zone}” is not an IANA time zone`);
    }
  });

  it('refuses a day that its zone skipped when it crossed the date line', () => {
    expect(reasonOf('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30 does not exist in Pacific/Apia');
    expect(reasonOf('2011-12-30', null)).toBe('no error');
  });

  it('starts a day no later than it ends, in any zone', () => {
    const zones = ['Asia/Muscat', 'America/New_York', 'Europe/Paris', 'Asia/Tehran', 'Australia/Lord_Howe', null];
    const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...zones), (date, zone) => {
        const { earliest, latest } = parseEdtf(date.toISOString().slice(0, 10), zone);
        const hours = (Number(latest) + 1 - Number(earliest)) / 3_600_000;
        expect(hours).toBeGreaterThanOrEqual(22);
        expect(hours).toBeLessThanOrEqual(26);
      }),
    );
  });

  it('answers every text with a date or an InvalidDateError', () => {
    const letters = fc.constantFrom(...'0123456789X-/.[]{},~?%TZYSE:+ '.split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: letters, maxLength: 30 })), (text) => {
        const reason = reasonOf(text);
        expect(reason.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
