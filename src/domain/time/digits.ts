/** The numbers 1 … `max` whose two digits fit a pattern such as `1X`, ascending. */
export function matching(pattern: string, max: number): number[] {
  const shape = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
  return Array.from({ length: max }, (_, index) => index + 1).filter((n) => shape.test(String(n).padStart(2, '0')));
}

/** The years whose digits fit a pattern such as `19XX` or `-198X`, ascending. There is no year −0. */
export function yearsMatching(pattern: string): number[] {
  const negative = pattern.startsWith('-');
  const sizes = [...pattern.slice(negative ? 1 : 0)].reduce(
    (years, digit) => years.flatMap((year) => choices(digit).map((choice) => year * 10 + choice)),
    [0],
  );
  return negative
    ? sizes
        .filter((size) => size > 0)
        .map((size) => -size)
        .reverse()
    : sizes;
}

function choices(digit: string): readonly number[] {
  return digit === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)];
}
