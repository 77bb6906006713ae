import { Suspense, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Caret } from '../ui/icons.js';
import styles from './Caption.module.css';
import { later } from '../ui/later.js';
import type { TimelineWindow } from '@domain/timeline/item.js';
import type { TimelineProps } from './types.js';

/** What moves the view by a press. */
export interface Moves {
  /** By a share of the view; positive shows what came later. */
  pan: (share: number) => void;
  /** By a factor of the span; below 1 looks closer. */
  zoom: (factor: number) => void;
  /** Brings a day to the middle. */
  day: (day: Date) => void;
}

interface ViewMenuProps extends Pick<TimelineProps, 'labels' | 'standing' | 'today' | 'only' | 'onPresent'> {
  view: TimelineWindow | null;
  moves: Moves;
  /** What stands above it all. */
  children?: ReactNode;
}

const JumpToDay = later(async () => (await import('./JumpToDay.js')).JumpToDay);

const STEP = 0.5;
const FACTOR = 1.6;

/**
 * What is wanted now and then, and what moves the view for those who can't drag: it stays open beside the timeline, which goes on
 * being used, until it is closed.
 */
export function ViewMenu({ labels, standing, today, only, onPresent, view, moves, children }: ViewMenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // An event chosen beside it stays.
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className={styles['more']} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={styles['open']}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {labels.view}
        <Caret />
      </button>
      {open && (
        <div id={id} role="group" aria-label={labels.view} className={styles['menu']}>
          {children}
          <div className={styles['pairs']}>
            <button type="button" onClick={() => moves.pan(-STEP)}>
              {labels.earlier}
            </button>
            <button type="button" onClick={() => moves.pan(STEP)}>
              {labels.later}
            </button>
            <button type="button" onClick={() => moves.zoom(1 / FACTOR)}>
              {labels.zoomIn}
            </button>
            <button type="button" onClick={() => moves.zoom(FACTOR)}>
              {labels.zoomOut}
            </button>
          </div>
          <button type="button" onClick={() => moves.day(today)}>
            {labels.today}
          </button>
          <Suspense>
            <JumpToDay.View labels={labels} onDay={moves.day} />
          </Suspense>
          <button type="button" aria-pressed={only.on} onClick={() => view && only.onToggle(view)}>
            {labels.only}
          </button>
          <button type="button" aria-pressed={standing.shown} onClick={standing.onToggle}>
            {labels.standing(standing.shown ? standing.count : null)}
          </button>
          {onPresent && (
            <button type="button" onClick={onPresent}>
              {labels.present}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
