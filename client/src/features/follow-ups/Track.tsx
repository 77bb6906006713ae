import type { WordToDeed } from '@domain/follow-ups/word-to-deed.js';
import type { ReactNode } from 'react';
import track from './track.module.css';
import { marksOf, shareOf } from './track-scale.js';

interface TrackProps {
  readonly way: WordToDeed;
  /** Days that the picture shows before and after day 0. */
  readonly reach: number;
}

/**
 * From the announcement to the day it was held, or dotted to the day that passed without: the band is the window that was named. What lies
 * beyond the picture stands at its edge as an arrow. Drawn in shares of the width, so nothing is measured; the words stand beside it.
 */
export function Track({ way, reach }: TrackProps) {
  const { announced, closes, held } = way;
  const at = (day: number) => `${(shareOf(day, reach) * 100).toFixed(2)}%`;
  const ends = held ?? 0;
  return (
    <svg className={track.track} data-held={held !== null} aria-hidden="true" focusable="false">
      {marksOf(reach).map((day) => (
        <line key={day} data-part="tick" x1={at(day)} x2={at(day)} y1="0" y2="100%" />
      ))}
      <rect
        data-part="window"
        x={at(-0.5)}
        width={`${((shareOf(closes === null ? reach : closes + 0.5, reach) - shareOf(-0.5, reach)) * 100).toFixed(2)}%`}
        y="5"
        height="12"
        rx="2"
      />
      <line data-part="way" x1={at(announced)} x2={at(ends)} y1="11" y2="11" />
      <Beyond day={announced} reach={reach}>
        <line data-part="word" x1={at(announced)} x2={at(announced)} y1="7" y2="15" />
      </Beyond>
      <Beyond day={ends} reach={reach}>
        <svg x={at(ends)} y="11" overflow="visible">
          <circle data-part="deed" r="4.5" />
          {held === null && <path data-part="struck" d="M-5 5 5-5" />}
        </svg>
      </Beyond>
    </svg>
  );
}

/** What stands on a day; or, where that is out of the picture, an arrow that points there. */
function Beyond({ day, reach, children }: { day: number; reach: number; children: ReactNode }) {
  if (Math.abs(day) <= reach) return children;
  return (
    <svg x={day < 0 ? '0%' : '100%'} y="11" overflow="visible">
      <path data-part="beyond" d={day < 0 ? 'M5-4 1 0l4 4' : 'M-5-4-1 0l-4 4'} />
    </svg>
  );
}
