import { MARK_STATES } from '@domain/lifecycle/mark-state.js';
import { KINDS } from '@domain/vocabulary.js';
import { useState, type ReactNode } from 'react';
import { EventMark } from '../ui/EventMark.js';
import { Cross, DisputedSign } from '../ui/icons.js';
import { KindMark } from '../ui/KindMark.js';
import item from './item.module.css';
import styles from './Legend.module.css';
import overlay from './overlay.module.css';
import { signsIn, type LineSign, type Signs } from './signs-in-view.js';
import type { LegendProps } from './types.js';

/** What stands in the legend, which comes when that is opened: what is in view, and the rest where it is asked for. */
export function LegendMarks({ labels, items, view, thread, onClose }: LegendProps & { onClose: () => void }) {
  const { legend, kind } = labels;
  const [isAll, setAll] = useState(false);
  const signs = isAll || view === null ? ALL : signsIn(items, view, thread !== null);
  const lines = LINES.filter(([line]) => signs.lines.has(line));
  return (
    <div className={styles['legend']}>
      <button type="button" autoFocus aria-label={legend.close} className={styles['close']} onClick={onClose}>
        <Cross />
      </button>
      {signs.kinds.size > 0 && (
        <Part name={legend.shapes}>
          {KINDS.filter((one) => signs.kinds.has(one)).map((one) => (
            <Entry key={one} mark={<KindMark kind={one} />}>
              {kind(one)}
            </Entry>
          ))}
        </Part>
      )}
      {(signs.states.size > 0 || signs.disputed) && (
        <Part name={legend.fills}>
          {MARK_STATES.filter((state) => signs.states.has(state)).map((state) => (
            <Entry key={state} mark={<EventMark kind="talks" state={state} name={state} />}>
              {legend[state]}
            </Entry>
          ))}
          {signs.disputed && (
            <Entry mark={<DisputedSign />} amber>
              {legend.disputed}
            </Entry>
          )}
        </Part>
      )}
      {lines.length > 0 && (
        <Part name={legend.lines}>
          {lines.map(([line, sample]) => (
            <Entry key={line} mark={sample}>
              {legend[line]}
            </Entry>
          ))}
        </Part>
      )}
      {view !== null && (
        <button
          type="button"
          className={styles['all'] ?? ''}
          aria-pressed={isAll}
          onClick={() => setAll((before) => !before)}
        >
          {legend.all}
        </button>
      )}
    </div>
  );
}

/** A band or a life by the very rules that draw those of the timeline. */
function Sample({ name, shape, open }: { name: 'band' | 'life'; shape?: 'open-end'; open?: boolean }) {
  return (
    <span className={styles['sample']} aria-hidden="true">
      <span className={item['item']} data-hue="threats" data-shape={shape}>
        <span className={item[name]} data-open={open || undefined} />
      </span>
    </span>
  );
}

/** A line from cause to consequence; dashed where the consequence took the place of its cause. */
function SampleThread({ moved = false }: { moved?: boolean }) {
  return (
    <svg viewBox="0 0 40 20" className={styles['thread']} aria-hidden="true">
      <path d="M2 2V16H39" className={overlay['thread']} data-moved={moved || undefined} />
    </svg>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section>
      <h3>{name}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Entry({ mark, amber = false, children }: { mark: ReactNode; amber?: boolean; children: ReactNode }) {
  return (
    <li>
      <span className={styles['mark']} data-amber={amber || undefined}>
        {mark}
      </span>
      <span>{children}</span>
    </li>
  );
}

const LINES: readonly (readonly [LineSign, ReactNode])[] = [
  ['window', <Sample name="band" />],
  ['openEnd', <Sample name="band" shape="open-end" />],
  ['settled', <Sample name="life" />],
  ['standing', <Sample name="life" open />],
  ['led', <SampleThread />],
  ['replaced', <SampleThread moved />],
];

const ALL: Signs = {
  kinds: new Set(KINDS),
  states: new Set(MARK_STATES),
  disputed: true,
  lines: new Set(LINES.map(([line]) => line)),
};
