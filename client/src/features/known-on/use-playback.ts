import { useEffect, useRef, useState } from 'react';
import { dayAt } from './days.js';

interface Playback {
  readonly playing: boolean;
  readonly toggle: () => void;
}

/** Days that pass with each step, and how long one is shown, in milliseconds. */
const STEP = 3;
const SHOWN = 700;

/** Lets the days pass one after the other until the last one; nothing moves unless somebody asks for it. */
export function usePlayback({
  day,
  last,
  onDay,
}: {
  day: string;
  last: string;
  onDay: (day: string) => void;
}): Playback {
  const [asked, setAsked] = useState(false);
  const tell = useRef(onDay);
  useEffect(() => {
    tell.current = onDay;
  });
  const playing = asked && day < last;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const next = dayAt(day, STEP);
      tell.current(next < last ? next : last);
    }, SHOWN);
    return () => clearTimeout(timer);
  }, [playing, day, last]);
  return { playing, toggle: () => setAsked(!playing) };
}
