import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { Announcer, ChainAnnouncer } from './Announcer.js';
import { Canvas, type CanvasState } from './canvas.js';
import canvasStyles from './canvas.module.css';
import { Caption } from './Caption.js';
import { DayNames } from './DayNames.js';
import styles from './Timeline.module.css';
import type { TimelineProps } from './types.js';

/**
 * Events along time, in lanes. It knows no feature, no router and no API: data, words and what to do come in as props.
 * Every item is a button with its whole meaning in its name; the arrow keys move among them, Enter opens, space selects.
 */
export default function Timeline(props: TimelineProps) {
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas>(null);
  const latest = useRef(props);
  const [state, setState] = useState<CanvasState | null>(null);
  const hint = useId();
  const { labels, total, above, below } = props;
  const axis = state && { ...state.view, left: state.left };

  useLayoutEffect(() => {
    latest.current = props;
    canvas.current?.update(props);
  }, [props]);

  useEffect(() => {
    if (!host.current) return;
    const drawn = new Canvas(host.current, latest.current, (next) => setState((now) => (same(now, next) ? now : next)));
    canvas.current = drawn;
    // The picture is taken as soon as this returns: what follows from the new width must be drawn by then.
    const toPaper = () => flushSync(() => drawn.print(true));
    const toScreen = () => drawn.print(false);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
      canvas.current = null;
      drawn.destroy();
    };
  }, []);

  return (
    <section className={styles['timeline']} aria-label={labels.name} aria-busy={props.waiting}>
      <Caption
        {...props}
        state={state}
        whole={props.window === null}
        onPan={(share) => canvas.current?.viewport.pan(share)}
        onZoom={(factor) => canvas.current?.viewport.zoom(factor)}
        onSpan={(span) => canvas.current?.viewport.show(span)}
        onStretch={(stretch) => canvas.current?.viewport.move(stretch)}
        onDay={(day) => canvas.current?.viewport.center(day)}
      />
      {above?.(axis, ({ from, to }) => canvas.current?.viewport.move({ from: new Date(from), to: new Date(to) }))}
      <div ref={host} className={canvasStyles['host']} role="group" aria-label={labels.name} aria-describedby={hint} />
      <DayNames {...props} state={state} />
      {total === 0 && <p className={styles['empty']}>{labels.empty}</p>}
      <p id={hint} className={styles['hint']}>
        {labels.hint}
      </p>
      {axis && below?.(axis)}
      <Announcer state={state} total={total} labels={labels} />
      <ChainAnnouncer {...props} />
    </section>
  );
}

const same = (a: CanvasState | null, b: CanvasState): boolean => JSON.stringify(a) === JSON.stringify(b);
