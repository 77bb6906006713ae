import { periodOfAddress, periodToAddress } from './period.js';

const period = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });

describe('a stretch of time in the address', () => {
  it('is told in days', () => {
    expect(periodToAddress(period('2026-01-30T08:12:11Z', '2026-03-04T20:00:00Z'))).toEqual({
      from: '2026-01-30',
      to: '2026-03-04',
    });
  });

  it('is told in minutes where it is short', () => {
    expect(periodToAddress(period('2026-02-06T08:12:11Z', '2026-02-06T20:00:59Z'))).toEqual({
      from: '2026-02-06T08:12:00Z',
      to: '2026-02-06T20:00:00Z',
    });
  });

  it('covers its last day', () => {
    expect(periodOfAddress({ from: '2026-02-01', to: '2026-02-28' })).toEqual(
      period('2026-02-01T00:00:00Z', '2026-02-28T23:59:59.999Z'),
    );
  });

  it('may begin and end at an instant', () => {
    expect(periodOfAddress({ from: '2026-02-06T10:00:00+04:00', to: '2026-02-07' })).toEqual(
      period('2026-02-06T06:00:00Z', '2026-02-07T23:59:59.999Z'),
    );
  });

  it.each([
    [undefined, undefined],
    ['2026-02-01', undefined],
    ['2026-02', '2026-03'],
    ['2026-02-06~', '2026-02-07'],
    ['2026-02-31', '2026-02-30T99:99'],
    ['2026-03-01', '2026-02-01'],
  ])('is left to the server from %s to %s', (from, to) => {
    expect(periodOfAddress({ from, to })).toBeNull();
  });
});
