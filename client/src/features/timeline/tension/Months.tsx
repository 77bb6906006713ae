import { memo } from 'react';
import { useFormats } from '../../../ui/use-formats.js';
import { monthTicks } from './months.js';
import { timeScale } from './scale.js';
import styles from './tension.module.css';

interface MonthsProps {
  readonly view: { readonly from: number; readonly to: number; readonly width: number };
  readonly mirrored: boolean;
}

/** The months under the bars, by name. */
export const Months = memo(function Months({ view, mirrored }: MonthsProps) {
  const { locale, months } = useFormats();
  const { xOf } = timeScale(view, mirrored);
  const name = months.words(locale, { month: 'short' });
  const full = months.words(locale, { month: 'short', year: 'numeric' });
  const named = monthTicks(view, APART, months).filter(({ time }) => timeScale(view).xOf(time) < view.width - LAST);
  return (
    <svg className={styles.months} width={view.width} height="24" aria-hidden="true">
      {named.map(({ time, withYear }) => (
        <g key={time}>
          <line x1={xOf(time)} x2={xOf(time)} y1="0" y2="5" />
          <text x={xOf(time) + (mirrored ? -3 : 3)} y="18" textAnchor={mirrored ? 'end' : 'start'}>
            {(withYear ? full : name)(time)}
          </text>
        </g>
      ))}
    </svg>
  );
});

/** Pixels for a month with its year. */
const APART = 72;
/** So close to the end a name would leave the chart. */
const LAST = 44;
