import { useMemo, type ReactNode } from 'react';
import type { Tension } from '../../../api/types.js';
import { Bars } from '../tension/Bars.js';
import { NAME_ROW, PeakNames } from '../tension/PeakNames.js';
import { timeScale, valueScale } from '../tension/scale.js';
import tension from '../tension/tension.module.css';
import { heightsOf } from '../tension/weeks.js';
import type { Stretch } from './brush.js';
import styles from './strip.module.css';

interface StripPictureProps {
  /** Undefined until it is known. */
  readonly data: Tension | undefined;
  /** All there is, in milliseconds, and its pixels. */
  readonly view: Stretch & { readonly width: number };
  readonly height: number;
  readonly mirrored: boolean;
  /** Rows of names above the bars, and as many below. */
  readonly rows: number;
  readonly children: ReactNode;
}

/**
 * The bars, on them the brush (`children`), and over both the names of the peaks: where a name stands, the edge of the brush gives way. It
 * all stays as it is while the brush is moved.
 */
export function StripPicture({ data, view, height, mirrored, rows, children }: StripPictureProps) {
  const time = useMemo(() => timeScale(view, mirrored), [view, mirrored]);
  const value = useMemo(() => {
    const heights = data?.weeks.map(heightsOf) ?? [];
    const most = {
      up: Math.max(1, ...heights.map(({ up }) => up)),
      down: Math.max(1, ...heights.map(({ down }) => down)),
    };
    return valueScale(most, { top: rows * NAME_ROW + 3, bottom: rows * NAME_ROW + 3, height });
  }, [data, rows, height]);
  const size = { width: view.width, height, 'aria-hidden': true } as const;
  return (
    <div className={tension.chart}>
      <svg {...size}>
        <line data-zero x1="0" x2={view.width} y1={value.yOf(0)} y2={value.yOf(0)} />
        {data && <Bars weeks={data.weeks} time={time} value={value} />}
      </svg>
      {children}
      {data && rows > 0 && (
        <svg {...size} className={styles.names}>
          <PeakNames tension={data} time={time} value={value} rows={ONE_ROW} height={height} />
        </svg>
      )}
    </div>
  );
}

const ONE_ROW = { up: 1, down: 1 };
