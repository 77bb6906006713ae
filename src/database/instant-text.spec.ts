import { instantText } from './instant-text.js';

describe('instantText', () => {
  it.each([
    ['2026-02-06T06:00:00.000Z', '2026-02-06T06:00:00.000Z'],
    ['0001-01-01T00:00:00.000Z', '0001-01-01T00:00:00.000Z'],
    ['0000-12-31T23:59:59.999Z', '0001-12-31T23:59:59.999Z BC'],
    ['-000043-03-15T00:00:00.000Z', '0044-03-15T00:00:00.000Z BC'],
    ['+170000-01-01T00:00:00.000Z', '170000-01-01T00:00:00.000Z'],
  ])('writes %s as PostgreSQL reads it', (iso, text) => {
    expect(instantText(new Date(iso), 'infinity')).toBe(text);
  });

  it('writes an open end as infinity', () => {
    expect(instantText(null, '-infinity')).toBe('-infinity');
  });
});
