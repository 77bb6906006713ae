import type { Outcome } from '../ui/outcome.js';
import arrows from './arrows.module.css';
import item from './item.module.css';
import styles from './Legend.module.css';

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

/** A curve from cause to consequence; dashed where the consequence was moved. */
export function SampleTie({ moved = false }: { moved?: boolean }) {
  return (
    <svg viewBox="0 0 40 20" className={styles['tie']} aria-hidden="true">
      <path d="M2 2C2 16 14 17 39 17" className={arrows['tie']} data-moved={moved || undefined} />
    </svg>
  );
}
