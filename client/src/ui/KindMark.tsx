import type { Kind } from '@domain/vocabulary.js';
import { kindHue, kindPath } from './marks.js';

/** The shape of a kind, as large as the text beside it. Says nothing to a screen reader: put the kind in words as well. */
export function KindMark({ kind }: { kind: Kind }) {
  return (
    <svg viewBox="0 0 16 16" data-mark={kind} data-hue={kindHue(kind)} aria-hidden="true" focusable="false">
      <path d={kindPath(kind)} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
