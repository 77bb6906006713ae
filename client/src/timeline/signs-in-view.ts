import { markStateOf, type MarkState } from '@domain/lifecycle/mark-state.js';
import type { TimelineItem, TimelineWindow } from '@domain/timeline/item.js';
import { spanOf, untilOf } from '@domain/timeline/layout/span.js';
import type { Kind } from '@domain/vocabulary.js';

/** Bands, and lines that tell how long something stood, or what led to what. */
export type LineSign = 'window' | 'openEnd' | 'settled' | 'standing' | 'led' | 'replaced';

/** About as many signs as anybody learns at once. */
const MOST_SIGNS = 12;

/** Shapes are what is asked about most: so many are explained, whatever else is. */
const LEAST_KINDS = 4;

/** What is drawn in a view, so that a legend need explain no more; of many kinds, those that are seen most. */
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
  const states = new Set(seen.map(({ item }) => markStateOf(item.kind, item.status, item.overdue)));
  const disputed = seen.some(({ item }) => item.disputed.length > 0);
  const lines = new Set<LineSign>([
    ...seen.flatMap(({ span: { shape, life } }): LineSign[] => [
      ...(shape === 'window' ? ['window' as const] : []),
      ...(shape === 'open-end' ? ['openEnd' as const] : []),
      ...(life === undefined ? [] : [life.standing ? ('standing' as const) : ('settled' as const)]),
    ]),
    ...(isThread ? (['led', 'replaced'] as const) : []),
  ]);
  const room = MOST_SIGNS - states.size - Number(disputed) - lines.size;
  return {
    kinds: new Set(byNumber(seen.map(({ item }) => item.kind)).slice(0, Math.max(room, LEAST_KINDS))),
    states,
    disputed,
    lines,
  };
}

/** Kinds, those that most events are of first. */
function byNumber(kinds: readonly Kind[]): Kind[] {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([kind]) => kind);
}
