import styles from './Caption.module.css';
import type { CanvasState } from './canvas.js';
import { JumpToDay } from './JumpToDay.js';
import { Legend } from './Legend.js';
import type { TimelineProps, TimelineWindow } from './types.js';
import { SPANS, wholeWindow, type Span } from './window.js';

interface Props extends Pick<
  TimelineProps,
  'labels' | 'standing' | 'thread' | 'today' | 'total' | 'onFit' | 'only' | 'lanesMenu'
> {
  state: CanvasState | null;
  /** Whether everything there is is shown. */
  whole: boolean;
  onPan: (share: number) => void;
  onZoom: (factor: number) => void;
  onSpan: (span: Span) => void;
  onDay: (day: Date) => void;
  onStretch: (window: TimelineWindow) => void;
}

const STEP = 0.5;
const FACTOR = 1.6;

/** What is in view, in words and in numbers; and what moves the view, for everyone who'd rather press a button than drag. */
export function Caption({
  labels,
  standing,
  thread,
  today,
  total,
  state,
  whole,
  onFit,
  only,
  lanesMenu,
  ...move
}: Props) {
  const { from = 0, to = 0 } = state?.view ?? {};
  return (
    <div className={styles['caption']}>
      <h2>{state ? labels.span({ from: new Date(from), to: new Date(to) }) : '\u00a0'}</h2>
      <p>{state && labels.density(total, state.titled)}</p>
      {thread && (
        <button type="button" className={styles['thread']} onClick={() => move.onStretch(wholeWindow(thread, today))}>
          {labels.zoomToThread}
        </button>
      )}
      <div className={styles['controls']}>
        {SPANS.map((span) => (
          <button key={span} type="button" onClick={() => move.onSpan(span)}>
            {labels.spans[span]}
          </button>
        ))}
        <button type="button" aria-pressed={whole} onClick={onFit}>
          {labels.fit}
        </button>
        <button
          type="button"
          aria-pressed={only.on}
          onClick={() => state && only.onToggle({ from: new Date(from), to: new Date(to) })}
        >
          {labels.only}
        </button>
        <Sign name={labels.earlier} sign="←" onPress={() => move.onPan(-STEP)} />
        <Sign name={labels.later} sign="→" onPress={() => move.onPan(STEP)} />
        <Sign name={labels.zoomOut} sign="−" onPress={() => move.onZoom(FACTOR)} />
        <Sign name={labels.zoomIn} sign="+" onPress={() => move.onZoom(1 / FACTOR)} />
        <button type="button" onClick={() => move.onDay(today)}>
          {labels.today}
        </button>
        <JumpToDay labels={labels} onDay={move.onDay} />
        <button type="button" aria-pressed={standing.shown} onClick={standing.onToggle}>
          {labels.standing(standing.shown ? standing.count : null)}
        </button>
        {lanesMenu}
        <Legend labels={labels} />
      </div>
    </div>
  );
}

function Sign({ name, sign, onPress }: { name: string; sign: string; onPress: () => void }) {
  return (
    <button type="button" className={styles['sign']} aria-label={name} title={name} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
