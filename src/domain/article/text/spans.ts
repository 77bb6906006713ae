/** A part of the text: offsets in UTF-16 units, `start` included, `end` not. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Those of a list sorted by start that lie within a span. */
export function within<T extends TextSpan>(sorted: readonly T[], span: TextSpan): T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, span.start); i < sorted.length; i++) {
    const each = sorted[i];
    if (!each || each.start >= span.end) break;
    if (each.end <= span.end) found.push(each);
  }
  return found;
}

/** The last of a list sorted by start that starts before a place, not further back than `reach`, and passes the test. */
export function lastBefore<T extends TextSpan>(
  sorted: readonly T[],
  at: number,
  reach: number,
  test: (each: T) => boolean,
): T | null {
  for (let i = firstFrom(sorted, at) - 1; i >= 0; i--) {
    const each = sorted[i];
    if (!each || at - each.start > reach) return null;
    if (test(each)) return each;
  }
  return null;
}

/** A span with so much of the text on either side. */
export function around({ start, end }: TextSpan, reach: number): TextSpan {
  return { start: start - reach, end: end + reach };
}

/** The number of units between two spans; 0 where they touch or overlap. */
export function gap(a: TextSpan, b: TextSpan): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}

function firstFrom(sorted: readonly TextSpan[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
