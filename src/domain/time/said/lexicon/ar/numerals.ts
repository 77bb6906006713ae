import { foldArabicScript } from '../../engine/arabic-script.js';

const ONES = [
  ['واحد', 'واحدة'],
  ['اثنان', 'اثنين', 'اثنتان', 'اثنتين'],
  ['ثلاثة', 'ثلاث'],
  ['أربعة', 'أربع'],
  ['خمسة', 'خمس'],
  ['ستة', 'ست'],
  ['سبعة', 'سبع'],
  ['ثمانية', 'ثماني', 'ثمان'],
  ['تسعة', 'تسع'],
] as const;
const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const PLACES = ['ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع'];

/** Numbers as Arabic writes them out, of either gender and case, with the article and without. */
export const ARABIC_CARDINALS = folded([
  ...ONES.flatMap((names, index) => names.map((name): Named => [name, index + 1])),
  // “The two” is Monday.
  ...ONES.flatMap((names, index) => (index === 1 ? [] : names.map((name): Named => [`ال${name}`, index + 1]))),
  ...['عشرة', 'عشر', 'العشرة', 'العشر'].map((name): Named => [name, 10]),
  ...['أحد عشر', 'إحدى عشرة', 'الأحد عشر'].map((name): Named => [name, 11]),
  ...['اثنا عشر', 'اثني عشر', 'اثنتا عشرة', 'اثنتي عشرة'].map((name): Named => [name, 12]),
  ...ONES.slice(2).flatMap((names, index) =>
    names.flatMap((name): Named[] => ['عشر', 'عشرة'].map((ten) => [`${name} ${ten}`, index + 13])),
  ),
  ...tens().flatMap(([ten, value]): Named[] => [
    [ten, value],
    [`ال${ten}`, value],
    ...[['أحد', 'إحدى', ...ONES[0]], ...ONES.slice(1)].flatMap((names, index) =>
      names.flatMap((name): Named[] => and(name, ten).map((both) => [both, value + index + 1])),
    ),
  ]),
  ...['مئة', 'مائة'].map((name): Named => [name, 100]),
]);

/** The third, the twenty-first: of either gender; without the article only the first ten. */
export const ARABIC_ORDINALS = folded([
  ...['الأول', 'الأولى', 'أول', 'أولى'].map((name): Named => [name, 1]),
  ...PLACES.flatMap((name, index): Named[] =>
    [`ال${name}`, `ال${name}ة`, name, `${name}ة`].map((each) => [each, index + 2]),
  ),
  ...['العاشر', 'العاشرة', 'عاشر'].map((name): Named => [name, 10]),
  ...[...['الحادي', 'الحادية'].map((name): Named => [name, 1]), ...places()].flatMap(([name, value]): Named[] => [
    [`${name} ${name.endsWith('ة') ? 'عشرة' : 'عشر'}`, value + 10],
    ...tens().flatMap(([ten, more]): Named[] => and(name, `ال${ten}`).map((both) => [both, value + more])),
  ]),
  ...['العشرون', 'العشرين'].map((name): Named => [name, 20]),
  ...['الثلاثون', 'الثلاثين'].map((name): Named => [name, 30]),
]);

type Named = [string, number];

function places(): Named[] {
  return PLACES.flatMap((name, index): Named[] => [
    [`ال${name}`, index + 2],
    [`ال${name}ة`, index + 2],
  ]);
}

function tens(): Named[] {
  return TENS.flatMap((name, index): Named[] => ['ون', 'ين'].map((ending) => [name + ending, 10 * (index + 2)]));
}

/** “And” is written together with what follows it, and apart from it where it was taken off. */
function and(one: string, other: string): string[] {
  return [`${one} و${other}`, `${one} و ${other}`];
}

function folded(named: readonly Named[]): Map<string, number> {
  return new Map(named.map(([name, value]) => [foldArabicScript(name), value]));
}
