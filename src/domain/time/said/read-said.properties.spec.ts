import fc from 'fast-check';
import { addDays, isoDay } from './days.js';
import { readSaid, type Said } from './read-said.js';

const AHEAD = [
  'tomorrow',
  'in three days',
  'in two or three days',
  'within two weeks',
  'ten to fifteen days',
  'over the next two days',
  'in the coming days',
  'next week',
  'early next week',
  'late next week',
  'as early as next week',
  'later this week',
  'next weekend',
  'next Monday',
  'Monday of next week',
  'next month',
  'early next month',
  'next year',
  'at a later date',
  'by the end of the month',
  'before the end of the month',
  'lundi prochain',
  'la semaine prochaine',
  'en début de semaine prochaine',
  'en fin de semaine prochaine',
  'd’ici dix jours',
  'dans les prochains jours',
  'dès la semaine prochaine',
  'le mois prochain',
  'avant la fin du mois',
  'd’ici la fin de l’année',
  'غدا',
  'بعد ثلاثة أيام',
  'بعد يومين أو ثلاثة',
  'في غضون أسبوعين',
  'خلال اليومين المقبلين',
  'في الأيام القليلة المقبلة',
  'الأسبوع المقبل',
  'مطلع الأسبوع المقبل',
  'أواخر الأسبوع المقبل',
  'الاثنين المقبل',
  'الثلاثاء من الأسبوع المقبل',
  'الشهر المقبل',
  'أوائل الشهر المقبل',
  'العام المقبل',
  'قبل نهاية الشهر',
  'بحلول نهاية العام',
  'في موعد لاحق',
  'فردا',
  'سه روز دیگر',
  'دو یا سه روز دیگر',
  'ظرف دو هفته',
  'طی دو روز آینده',
  'در روزهای آینده',
  'هفته آینده',
  'اوایل هفته آینده',
  'اواخر هفته آینده',
  'دوشنبه آینده',
  'سه‌شنبه هفته آینده',
  'ماه آینده',
  'اوایل ماه آینده',
  'سال آینده',
  'پیش از پایان ماه',
  'تا پایان سال',
  'به‌زودی',
];

const FACED = [
  'Monday',
  'Friday',
  '6 March',
  '30 June',
  'March',
  'vendredi',
  '1er janvier',
  'le 31 décembre',
  'spring',
  'الجمعة',
  '6 مارس',
  '30 حزيران',
  'شباط',
  'الربيع',
  'جمعه',
  '۱۵ اسفند',
  '۱ فروردین',
  '۱۲ مهر',
  'بهمن',
  'بهار',
];

function read(...of: Parameters<typeof readSaid>): Said | null {
  const said = readSaid(...of);
  return said && said.when !== null ? said : null;
}

const days = fc.integer({ min: -40_000, max: 40_000 }).map((n) => isoDay(addDays({ year: 2000, month: 1, day: 1 }, n)));

describe('readSaid, on any day', () => {
  it('never puts what is ahead before the day it was said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...AHEAD), days, (phrase, saidOn) => {
        const said = read(phrase, { saidOn });
        expect(said?.earliest && said.earliest >= saidOn).toBe(true);
      }),
    );
  });

  it('takes what has no year by the way it faces', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FACED), days, (phrase, saidOn) => {
        const ahead = read(phrase, { saidOn, facing: 'future' });
        const behind = read(phrase, { saidOn, facing: 'past' });
        expect(ahead?.latest && ahead.latest >= saidOn).toBe(true);
        expect(behind?.earliest && behind.earliest <= saidOn).toBe(true);
      }),
    );
  });

  it('reads what it has understood as the same window again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...AHEAD, ...FACED), days, (phrase, saidOn) => {
        const said = read(phrase, { saidOn });
        const again = readSaid(said?.when ?? '', { saidOn: '1999-01-01' });
        expect(again).toEqual({ ...said, rule: 'as-written' });
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom(...AHEAD).map((text) => text.slice(2)),
        ),
        days,
        (text, saidOn) => {
          const said = readSaid(text, { saidOn });
          expect(said?.when !== '').toBe(true);
        },
      ),
    );
  });
});
