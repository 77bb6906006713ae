import type { Status } from '@domain/lifecycle/status.js';
import type { Kind } from '@domain/vocabulary.js';
import { kindHue } from './marks.js';
import { outcomeOf } from '@domain/lifecycle/outcome.js';

/**
 * What became of an event, as the timeline draws it: a solid bar, a dashed pale one, or a dotted one struck through.
 * Says nothing to a screen reader: put the status in words as well.
 */
export function StatusMark({ kind, status }: { kind: Kind; status: Status }) {
  const outcome = outcomeOf(kind, status);
  return (
    <svg viewBox="0 0 16 16" data-mark={outcome} data-hue={kindHue(kind)} aria-hidden="true" focusable="false">
      <rect
        x="1"
        y="4"
        width="14"
        height="8"
        rx="4"
        fill={outcome === 'happened' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={DASHES[outcome]}
        strokeLinecap={outcome === 'nothing' ? 'round' : 'butt'}
      />
      {outcome === 'nothing' && <path d="M0 8h16" stroke="currentColor" strokeWidth="1.2" />}
    </svg>
  );
}

const DASHES = { happened: undefined, open: '3 2', nothing: '0 2.6' } as const;
