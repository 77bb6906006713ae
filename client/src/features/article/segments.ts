interface Span {
  readonly start: number;
  readonly end: number;
}

type MarkKind = 'date' | 'quote' | 'name' | 'passage';

export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** A stretch of text under the same marks from end to end. */
export interface Segment extends Span {
  readonly kinds: readonly MarkKind[];
}

/**
 * Cuts a text of `length` UTF-16 units where a mark begins or ends, and at `cuts` as well. Marks may lie within each
 * other or overlap; the segments follow one another without gap and cover the whole text.
 */
export function segmentsOf(length: number, marks: readonly Mark[], cuts: readonly number[] = []): Segment[] {
  const within = (at: number) => Math.min(Math.max(at, 0), length);
  const ends = [0, length, ...cuts, ...marks.flatMap(({ start, end }) => [start, end])].map(within);
  const edges = [...new Set(ends)].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind);
    return { start, end, kinds: [...new Set(over)].sort() };
  });
}
