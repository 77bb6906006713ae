import { runsOf } from './runs.js';

const latin = { name: 'latin', has: (character: string) => /[\u0020-\u007e\u00a0–]/.test(character) };
const arabic = { name: 'arabic', has: (character: string) => /[\u0600-\u06ff\u200c]/.test(character) };
const runs = (text: string) => runsOf(text, [latin, arabic])?.map(({ text: run, font }) => [run, font.name]);

it.each([
  ['Talks in Muscat', [['Talks in Muscat', 'latin']]],
  ['open\u202f: \u2068yes\u2069', [['open\u00a0: yes', 'latin']]],
  // From left to right as it is seen: what was said first stands at the right.
  [
    'مذاکرات هسته‌ای',
    [
      ['هسته‌ای', 'arabic'],
      [' ', 'latin'],
      ['مذاکرات', 'arabic'],
    ],
  ],
  [
    'IAEA: گفت‌وگو',
    [
      ['IAEA: ', 'latin'],
      ['گفت‌وگو', 'arabic'],
    ],
  ],
  [
    'دور 2 (مسقط)',
    [
      ['(', 'latin'],
      ['مسقط', 'arabic'],
      [') ', 'latin'],
      ['2', 'latin'],
      [' ', 'latin'],
      ['دور', 'arabic'],
    ],
  ],
  // Whoever draws a piece turns it around where it is in the Arabic script, figures, too.
  [
    'دور ۱۲',
    [
      ['۲۱', 'arabic'],
      [' ', 'latin'],
      ['دور', 'arabic'],
    ],
  ],
  [
    'Round ۱۲\u200b, ۲۰۲۶',
    [
      ['Round ', 'latin'],
      ['۲۱', 'arabic'],
      [', ', 'latin'],
      ['۶۲۰۲', 'arabic'],
    ],
  ],
  [
    '\u200fIAEA: گفت‌وگو',
    [
      ['گفت‌وگو', 'arabic'],
      [' :', 'latin'],
      ['IAEA', 'latin'],
    ],
  ],
])('%s', (text, seen) => {
  expect(runs(text)).toEqual(seen);
});

it('says where no font has a character', () => {
  expect(runsOf('Talks 会谈', [latin, arabic])).toBeNull();
});
