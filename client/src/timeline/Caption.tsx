import { NARROW as PHONE } from '@domain/first-questions.js';
import { OneStop } from '../ui/OneStop.js';
import { useMedia } from '../ui/use-media.js';
import styles from './Caption.module.css';
import { Legend } from './Legend.js';
import type { TimelineWindow } from '@domain/timeline/item.js';
import type { TimelineLabels, TimelineProps } from './types.js';
import { ViewMenu, type Moves } from './ViewMenu.js';
import { SPANS, isSpan, wholeWindow, type Span } from '@domain/timeline/layout/window.js';

export interface CaptionProps extends Pick<
  TimelineProps,
  'items' | 'labels' | 'standing' | 'thread' | 'today' | 'onFit' | 'only' | 'lanesMenu' | 'onPresent' | 'turn'
> {
  /** What is in view; null before that is known. */
  view: TimelineWindow | null;
  /** What there is to see, in numbers. */
  counted: string | null;
  /** Whether everything there is is shown. */
  whole: boolean;
  moves: Moves & { span: (span: Span) => void; stretch: (window: TimelineWindow) => void };
}

/** What is in view, in words and in numbers; and what moves the view, for everyone who'd rather press a button than drag. */
export function Caption({ labels, items, thread, today, view, counted, moves, turn, ...rest }: CaptionProps) {
  const isPhone = useMedia(PHONE);
  const { lanesMenu, onFit, whole } = rest;
  const stretches = (
    <div className={styles['spans']}>
      <Stretches labels={labels} view={view} whole={whole} onFit={onFit} onSpan={moves.span} />
    </div>
  );
  const key = (
    <>
      {lanesMenu}
      <Legend labels={labels} items={items} view={view} thread={thread} />
    </>
  );
  const toThread = thread && (
    <button type="button" className={styles['thread']} onClick={() => moves.stretch(wholeWindow(thread, today))}>
      {labels.zoomToThread}
    </button>
  );
  return (
    <div className={styles['caption']}>
      {view && <h2>{labels.span(view)}</h2>}
      <p>
        <bdi>{counted}</bdi>
      </p>
      {!isPhone && toThread}
      <OneStop label={labels.view} className={styles['controls']}>
        {turn}
        {!isPhone && stretches}
        {!isPhone && key}
        <ViewMenu labels={labels} view={view} today={today} moves={moves} {...rest}>
          {isPhone && (
            <>
              {stretches}
              <div className={styles['spans']}>{key}</div>
              {toThread}
            </>
          )}
        </ViewMenu>
      </OneStop>
    </div>
  );
}

interface StretchesProps extends Pick<CaptionProps, 'view' | 'whole' | 'onFit'> {
  labels: Pick<TimelineLabels, 'spans' | 'all' | 'fit'>;
  onSpan: (span: Span) => void;
}

/** So much of it, or all; what is shown now is told. */
function Stretches({ labels, view, whole, onFit, onSpan }: StretchesProps) {
  return (
    <>
      {SPANS.map((span) => (
        <button
          key={span}
          type="button"
          aria-pressed={view !== null && isSpan(span, view)}
          onClick={() => onSpan(span)}
        >
          {labels.spans[span]}
        </button>
      ))}
      <button type="button" aria-pressed={whole} aria-label={labels.fit} onClick={onFit}>
        {labels.all}
      </button>
    </>
  );
}
