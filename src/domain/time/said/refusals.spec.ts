import { readSaid } from './read-said.js';

describe('a date that cannot be taken as it stands', () => {
  it.each([
    ['Monday 3 March 2026', 'weekday'],
    ['vendredi 5 mars 2026', 'weekday'],
    ['الاثنين 3 مارس 2026', 'weekday'],
    ['غدا الاثنين', 'weekday'],
    ['دوشنبه ۱۴ اسفند ۱۴۰۴', 'weekday'],
    ['tomorrow at 10:00', 'zone'],
    ['10:00 IST on 6 March', 'zone'],
    ['demain à 10 h', 'zone'],
    ['2026-02-06T10:00', 'zone'],
    ['غدا الساعة 10:00', 'zone'],
    ['غدا الساعة 10:00 بتوقيت عمان', 'zone'],
    ['فردا ساعت ۱۰ صبح', 'zone'],
    ['6 March at 25:00', 'hour'],
    ['demain à 25 h', 'hour'],
    ['tomorrow at 10:75', 'hour'],
    ['غدا الساعة 25:00', 'hour'],
    ['2026-03-06T25:00', 'hour'],
    ['30 February', 'day'],
    ['le 31 avril', 'day'],
    ['2026-02-30', 'day'],
    ['31 نيسان', 'day'],
    ['۳۱ مهر', 'day'],
    ['۳۰ اسفند ۱۴۰۴', 'day'],
    ['before Ramadan', 'moon'],
    ['après le ramadan', 'moon'],
    ['10 شوال 1447', 'moon'],
    ['قبل عيد الأضحى', 'moon'],
    ['بعد از عید قربان', 'moon'],
    ['۱۴ اسفند (۶ مارس)', 'calendar'],
    ['06/02/2026', 'order'],
  ])('“%s” tells why: %s', (text, reason) => {
    expect(readSaid(text, { saidOn: '2026-02-07' })).toMatchObject({ when: null, reason });
  });

  it('tells of an hour that the clocks skipped', () => {
    const skipped = { saidOn: '2026-02-07', timezone: 'Europe/Paris' };
    expect(readSaid('29 March 2026 at 02:30', skipped)).toEqual({ when: null, reason: 'time' });
    expect(readSaid('2026-03-29T02:30', skipped)).toEqual({ when: null, reason: 'time' });
  });

  it('tells nothing where there is no date at all', () => {
    expect(readSaid('sooner or later maybe', { saidOn: '2026-02-07' })).toBeNull();
    expect(readSaid('بعد انتهاء الجولة', { saidOn: '2026-02-07' })).toBeNull();
    expect(readSaid('وقتی هیئت‌ها بازگردند', { saidOn: '2026-02-07' })).toBeNull();
  });
});
