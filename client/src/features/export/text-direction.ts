/**
 * In which direction most of the words of a table run, so that what is seen first of it is where they begin; null where it has no letters, or as
 * many of each.
 */
export function textDirection(rows: readonly (readonly string[])[]): 'ltr' | 'rtl' | null {
  const text = rows.flat().join(' ');
  const left = text.match(/\p{Script=Arabic}|\p{Script=Hebrew}/gu)?.length ?? 0;
  const right = (text.match(/\p{L}/gu)?.length ?? 0) - left;
  if (left === right) return null;
  return left > right ? 'rtl' : 'ltr';
}
