import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { Announcer, ChainAnnouncer } from './Announcer.js';
import { Canvas, type CanvasState } from './canvas.js';
import canvasStyles from './canvas.module.css';
import { Caption, type CaptionProps } from './Caption.js';
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
  const { labels, above, below } = props;
  // What was said or begun before the view and stands in it has its mark there, too.
  const total = Math.max(props.total, state?.shown ?? 0);
  const moves: CaptionProps['moves'] = {
    pan: (share) => canvas.current?.viewport.pan(share),
    zoom: (factor) => canvas.current?.viewport.zoom(factor),
    span: (span) => canvas.current?.viewport.show(span),
    stretch: (stretch) => canvas.current?.viewport.move(stretch),
    day: (day) => canvas.current?.viewport.center(day),
  };
  const axis = state && { ...state.view, start: state.start };

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
    <section
      className={styles['timeline']}
      aria-label={labels.name}
      aria-busy={props.waiting}
      data-arranged={state?.arranged || undefined}
    >
      <Caption
        {...props}
        view={state && { from: new Date(state.view.from), to: new Date(state.view.to) }}
        counted={state && labels.density(total, state.titled)}
        whole={props.window === null}
        moves={moves}
      />
      {above?.(state?.arranged ? axis : null, ({ from, to }) =>
        canvas.current?.viewport.move({ from: new Date(from), to: new Date(to) }),
      )}
      <div className={styles['picture']}>
        <div
          ref={host}
          id="events"
          tabIndex={-1}
          className={canvasStyles['host']}
          role="group"
          aria-label={labels.name}
          aria-describedby={hint}
        />
        <DayNames {...props} state={state} />
        {total === 0 && <p className={styles['empty']}>{labels.empty}</p>}
        <p id={hint} className={styles['hint']}>
          {labels.hint}
        </p>
        {axis && state.arranged && below?.(axis)}
      </div>
      <Announcer view={state?.view ?? null} shown={state?.shown ?? 0} total={total} labels={labels} />
      <ChainAnnouncer {...props} />
    </section>
  );
}

const same = (a: CanvasState | null, b: CanvasState): boolean => JSON.stringify(a) === JSON.stringify(b);
