import { memo } from 'react';
import type { TensionPoint } from '../../../api/types.js';
import { dotsOf, LINES, pathOf } from './lines.js';

/**
 * The two lines and the dots of what moved them, across in days: drawn once, and moved and stretched by what stands
 * around it, so that a pan draws nothing anew.
 */
export const TwoLines = memo(function TwoLines({ points }: { points: readonly TensionPoint[] }) {
  return LINES.map((line) => (
    <g key={line} data-line={line}>
      <path d={pathOf(points, line)} vectorEffect="non-scaling-stroke" />
      <path d={dotsOf(points, line)} vectorEffect="non-scaling-stroke" data-dots />
      {line === 'words' && <path d={dotsOf(points, line)} vectorEffect="non-scaling-stroke" data-hollow />}
    </g>
  ));
});
