import type { CSSProperties } from 'react';
import type { Outcome } from '@domain/lifecycle/outcome.js';
import { END_LINES, type End } from './end-marks.js';
import arrows from './arrows.module.css';
import item from './item.module.css';
import styles from './Legend.module.css';
import life from './life.module.css';

interface SampleBarProps {
  readonly outcome: Outcome;
  readonly shape?: 'day' | 'window' | 'open-end';
  readonly chain?: 'lit';
}

/** A bar by the very rules that draw those of the timeline. */
export function SampleBar({ outcome, shape = 'day', chain }: SampleBarProps) {
  return (
    <span className={styles['sample']} aria-hidden="true">
      <span className={item['item']} data-hue="talks" data-outcome={outcome} data-shape={shape} data-chain={chain}>
        <span className={item['bar']} />
      </span>
    </span>
  );
}

/** A life by the very rules that draw those of the timeline. */
export function SampleLife({ end }: { end: End }) {
  const outcome = { done: 'happened', late: 'happened', nothing: 'nothing', standing: 'open' } as const;
  const late = end === 'late';
  return (
    <span className={styles['sample']} aria-hidden="true">
      <span className={item['item']} data-hue="threats" data-outcome={outcome[end]} data-life={end} style={BAR}>
        <span className={item['bar']} />
        <span className={life['line']} style={{ left: 10, width: late ? 12 : 24 }} />
        {late && <span className={life['overrun']} style={{ left: 22, width: 12 }} />}
        {late && <span className={life['limit']} style={{ left: 22 }} />}
        <svg viewBox="0 0 16 16" className={life['end']} style={{ left: 36 }}>
          {end !== 'standing' && <circle cx="8" cy="8" r="6.5" />}
          <path d={END_LINES[end]} />
        </svg>
      </span>
    </span>
  );
}

const BAR = { '--bar-width': '10px' } as CSSProperties;

/** A curve from cause to consequence; dashed where the consequence was moved. */
export function SampleTie({ moved = false }: { moved?: boolean }) {
  return (
    <svg viewBox="0 0 40 20" className={styles['tie']} aria-hidden="true">
      <path d="M2 2C2 16 14 17 39 17" className={arrows['tie']} data-moved={moved || undefined} />
    </svg>
  );
}
