import { MARK_STATES } from '@domain/lifecycle/mark-state.js';
import { KINDS } from '@domain/vocabulary.js';
import type { ReactNode } from 'react';
import { EventMark } from '../ui/EventMark.js';
import { DisputedSign } from '../ui/icons.js';
import { KindMark } from '../ui/KindMark.js';
import item from './item.module.css';
import styles from './Legend.module.css';
import overlay from './overlay.module.css';
import type { TimelineLabels } from './types.js';

/** What stands in the legend; it comes when that is opened. */
export default function Marks({ labels }: { labels: Pick<TimelineLabels, 'legend' | 'kind'> }) {
  const { legend, kind } = labels;
  return (
    <>
      <Part name={legend.shapes}>
        {KINDS.map((one) => (
          <Entry key={one} mark={<KindMark kind={one} />}>
            {kind(one)}
          </Entry>
        ))}
      </Part>
      <Part name={legend.fills}>
        {MARK_STATES.map((state) => (
          <Entry key={state} mark={<EventMark kind="talks" state={state} name={state} />}>
            {legend[state]}
          </Entry>
        ))}
        <Entry mark={<DisputedSign />} amber>
          {legend.disputed}
        </Entry>
      </Part>
      <Part name={legend.lines}>
        <Entry mark={<Sample name="band" />}>{legend.window}</Entry>
        <Entry mark={<Sample name="band" shape="open-end" />}>{legend.openEnd}</Entry>
        <Entry mark={<Sample name="life" />}>{legend.settled}</Entry>
        <Entry mark={<Sample name="life" open />}>{legend.standing}</Entry>
        <Entry mark={<SampleThread />}>{legend.led}</Entry>
        <Entry mark={<SampleThread moved />}>{legend.replaced}</Entry>
      </Part>
    </>
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
