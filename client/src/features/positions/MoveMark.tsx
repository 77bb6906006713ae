import type { Position } from '../../api/types.js';

/** What editors marked of a position, as a shape: upward harder, downward softer, a diamond what is new; else a disc. */
export function MoveMark({ moved }: Pick<Position, 'moved'>) {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <path d={SHAPES[moved ?? 'stated']} fill="currentColor" />
    </svg>
  );
}

const SHAPES = {
  stated: 'M7 2a5 5 0 1 1 0 10a5 5 0 0 1 0-10Z',
  harder: 'M7 1l6.5 11.5h-13Z',
  softer: 'M7 13l6.5-11.5h-13Z',
  new: 'M7 .5l6.5 6.5l-6.5 6.5l-6.5-6.5Z',
} as const;
