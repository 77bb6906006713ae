import { useMemo, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tension } from '../../../api/types.js';
import { keyAlong } from '../../../ui/direction.js';
import { useFormats } from '../../../ui/use-formats.js';
import { Bars } from './Bars.js';
import { NAME_ROW, PeakNames } from './PeakNames.js';
import { timeScale, valueScale } from './scale.js';
import { stepTo } from './step.js';
import styles from './tension.module.css';
import { around, useStill } from './use-still.js';
import { heightsOf, stretchOf, weekAt, weeksIn, type Week } from './weeks.js';

interface WeekChartProps {
  readonly tension: Tension;
  /** The stretch of time that is drawn, in milliseconds, and its pixels. */
  readonly view: { readonly from: number; readonly to: number; readonly width: number };
  readonly mirrored?: boolean;
  /** Pixels of the bars alone, and rows of names above and below them. */
  readonly bars: number;
  readonly rows: { readonly up: number; readonly down: number };
  /** Whether there is room for the numbers beside the chart. */
  readonly numbersBeside: boolean;
  /** What is read: under the pointer, else chosen. */
  readonly shown: Week | null;
  readonly onPoint: (week: Week | null) => void;
  readonly onChoose: (week: Week) => void;
  readonly wordsOf: (week: Week) => string;
}

/**
 * A bar a week. To the keyboard it is a slider over the weeks in view that have one; to the pointer every week answers,
 * that without a bar too: with itself and never with another.
 */
export function WeekChart({ tension, view, mirrored, bars, rows, ...props }: WeekChartProps) {
  const { t } = useTranslation('tension');
  const { signed } = useFormats();
  const { shown, onPoint, onChoose, wordsOf, numbersBeside } = props;
  const height = bars + (rows.up + rows.down) * NAME_ROW;
  const time = timeScale(view, mirrored);
  const value = useMemo(() => {
    const heights = tension.weeks.map(heightsOf);
    const most = {
      up: Math.max(0, ...heights.map(({ up }) => up)),
      down: Math.max(0, ...heights.map(({ down }) => down)),
    };
    return valueScale(most, { top: rows.up * NAME_ROW + 2, bottom: rows.down * NAME_ROW + 2, height });
  }, [tension, rows.up, rows.down, height]);
  const still = useStill(view);
  const drawn = useMemo(
    () => ({ weeks: weeksIn(tension.weeks, around(still)), time: timeScale(still, mirrored) }),
    [tension, still, mirrored],
  );
  const moved = time.xOf(still.from) - drawn.time.xOf(still.from);
  const seen = weeksIn(tension.weeks, view);
  const index = seen.findIndex(({ from }) => from === shown?.from);
  const pointed = ({ clientX, currentTarget }: Pick<PointerEvent, 'clientX' | 'currentTarget'>) =>
    weekAt(time.timeAt(clientX - currentTarget.getBoundingClientRect().left));
  const lit = shown && [stretchOf(shown).from, stretchOf(shown).to].map(time.xOf).sort((a, b) => a - b);
  const numberX = numbersBeside ? -8 : 4;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t('slider')}
      aria-valuemin={0}
      aria-valuemax={Math.max(seen.length - 1, 0)}
      aria-valuenow={Math.max(index, 0)}
      aria-valuetext={shown ? wordsOf(shown) : t('pick')}
      className={styles.chart}
      onKeyDown={(event) => {
        const next = seen[stepTo(keyAlong(event.key), index < 0 ? null : index, seen.length) ?? -1];
        if (!next) return;
        event.preventDefault();
        onChoose(next);
      }}
      onPointerMove={(event) => onPoint(pointed(event))}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => onChoose(pointed(event))}
    >
      <svg width={view.width} height={height} aria-hidden="true">
        <svg width={view.width} height={height}>
          {lit && <rect data-lit x={lit[0]} width={(lit[1] ?? 0) - (lit[0] ?? 0)} y="0" height={height} />}
          {value.ticks.map((tick) => (
            <line key={tick} x1="0" x2={view.width} y1={value.yOf(tick)} y2={value.yOf(tick)} />
          ))}
          <g transform={`translate(${moved} 0)`}>
            <Bars {...drawn} value={value} />
          </g>
          <line data-zero x1="0" x2={view.width} y1={value.yOf(0)} y2={value.yOf(0)} />
        </svg>
        <PeakNames tension={tension} time={time} value={value} rows={rows} height={height} />
        {value.ticks.map((tick) => (
          <text
            key={tick}
            data-number
            x={mirrored ? view.width - numberX : numberX}
            y={value.yOf(tick) + 4}
            textAnchor={numbersBeside === Boolean(mirrored) ? 'start' : 'end'}
          >
            {signed(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}
