import type { MarkState } from '@domain/lifecycle/mark-state.js';
import type { Kind } from '@domain/vocabulary.js';
import { kindHue, markParts } from '@domain/marks/marks.js';

/** The mark of an event, as the timeline draws it. Says nothing to a screen reader: put kind and status in words as well. */
export function EventMark({ kind, state, name = kind }: { kind: Kind; state: MarkState; name?: string }) {
  return (
    <svg viewBox="0 0 16 16" data-mark={name} data-hue={kindHue(kind)} aria-hidden="true" focusable="false">
      {markParts(kind, state).map(({ d, fill, stroke, width }) => (
        <path key={d} d={d} fill={fill} stroke={stroke} strokeWidth={width} strokeLinejoin="round" />
      ))}
    </svg>
  );
}
