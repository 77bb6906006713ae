import { useEffect, useRef, useState } from 'react';

export const SPEEDS = ['slow', 'normal', 'fast'] as const;
type Speed = (typeof SPEEDS)[number];

interface Playback {
  readonly playing: boolean;
  readonly toggle: () => void;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
}

/** How long a day is shown, in milliseconds. */
const SHOWN = { slow: 3000, normal: 1500, fast: 500 } as const satisfies Record<Speed, number>;

interface PlaybackProps {
  /** The day on which something became known next, YYYY-MM-DD; null after the last, undefined until it is known. */
  readonly next: string | null | undefined;
  readonly onDay: (day: string) => void;
}

/** Lets the days that tell something new pass one after the other until the last; nothing moves unless somebody asks for it. */
export function usePlayback({ next, onDay }: PlaybackProps): Playback {
  const [asked, setAsked] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normal');
  const tell = useRef(onDay);
  useEffect(() => {
    tell.current = onDay;
  });
  const playing = asked && next !== null;
  useEffect(() => {
    if (!playing || next === undefined) return;
    const timer = setTimeout(() => tell.current(next), SHOWN[speed]);
    return () => clearTimeout(timer);
  }, [playing, next, speed]);
  return { playing, toggle: () => setAsked(!playing), speed, setSpeed };
}
