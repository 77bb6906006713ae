import { markStateOf, type MarkState } from '@domain/lifecycle/mark-state.js';
import type { TimelineItem, TimelineWindow } from '@domain/timeline/item.js';
import { spanOf, untilOf } from '@domain/timeline/layout/span.js';
import type { Kind } from '@domain/vocabulary.js';

/** Bands, and lines that tell how long something stood, or what led to what. */
export type LineSign = 'window' | 'openEnd' | 'settled' | 'standing' | 'led' | 'replaced';

/** What is drawn in a view, so that a legend need explain no more. */
export interface Signs {
  readonly kinds: ReadonlySet<Kind>;
  readonly states: ReadonlySet<MarkState>;
  readonly disputed: boolean;
  readonly lines: ReadonlySet<LineSign>;
}

/** @param isThread whether the thread of a chosen event is drawn */
export function signsIn(items: readonly TimelineItem[], view: TimelineWindow, isThread: boolean): Signs {
  const [from, to] = [view.from.getTime(), view.to.getTime()];
  const seen = items
    .map((item) => ({ item, span: spanOf(item) }))
    .filter(({ span }) => span.start <= to && untilOf(span) >= from);
  return {
    kinds: new Set(seen.map(({ item }) => item.kind)),
    states: new Set(seen.map(({ item }) => markStateOf(item.kind, item.status, item.overdue))),
    disputed: seen.some(({ item }) => item.disputed.length > 0),
    lines: new Set<LineSign>([
      ...seen.flatMap(({ span: { shape, life } }): LineSign[] => [
        ...(shape === 'window' ? ['window' as const] : []),
        ...(shape === 'open-end' ? ['openEnd' as const] : []),
        ...(life === undefined ? [] : [life.standing ? ('standing' as const) : ('settled' as const)]),
      ]),
      ...(isThread ? (['led', 'replaced'] as const) : []),
    ]),
  };
}
