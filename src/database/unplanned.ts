/**
 * A parameter that PostgreSQL does not look at when it plans: a list by whose length one plan would seem better than another is
 * planned for anew each time, which for the JSON of an event takes as long as to read fifty of them.
 */
export function unplanned(parameter: string, type: string): string {
  return `(SELECT ${parameter}::${type})`;
}
