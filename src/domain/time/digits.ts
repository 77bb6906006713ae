/** The numbers 1 … `max` whose two digits fit a pattern such as `1X`, ascending. */
export function matching(pattern: string, max: number): number[] {
  const shape = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
  return Array.from({ length: max }, (_, index) => index + 1).filter((n) => shape.test(String(n).padStart(2, '0')));
}

export type Direction = 'ascending' | 'descending';

/**
 * The years whose digits fit a pattern such as `19XX` or `-198X`; there is no year −0. They come one by one, because
 * callers stop at the first that has the day they look for.
 */
export function* yearsMatching(pattern: string, direction: Direction): Generator<number, void, void> {
  if (!pattern.startsWith('-')) return yield* expanded(pattern, direction);
  for (const size of expanded(pattern.slice(1), direction === 'ascending' ? 'descending' : 'ascending')) {
    if (size > 0) yield -size;
  }
}

function* expanded(pattern: string, direction: Direction): Generator<number, void, void> {
  if (pattern === '') return yield 0;
  const digits = pattern.endsWith('X') ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(pattern.at(-1))];
  if (direction === 'descending') digits.reverse();
  for (const leading of expanded(pattern.slice(0, -1), direction)) {
    for (const digit of digits) yield leading * 10 + digit;
  }
}
