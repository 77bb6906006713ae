import { outcomeOf } from '@domain/lifecycle/outcome.js';
import type { LinkedEvent } from '../../api/types.js';
import { kindHue, kindPath } from '../../ui/marks.js';

/** An event as one mark: its kind by the shape, solid once it happened, hollow while it is open, amber when overdue. */
export function ItemMark({
  event: { kind, status, overdue },
}: {
  event: Pick<LinkedEvent, 'kind' | 'status' | 'overdue'>;
}) {
  const isSolid = !overdue && outcomeOf(kind, status) === 'happened';
  const colour = overdue ? 'var(--amber-mark)' : 'currentColor';
  return (
    <svg viewBox="0 0 16 16" data-mark={kind} data-hue={kindHue(kind)} aria-hidden="true" focusable="false">
      <path
        d={kindPath(kind)}
        fill={isSolid ? colour : 'none'}
        fillRule="evenodd"
        stroke={isSolid ? 'none' : colour}
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </svg>
  );
}
