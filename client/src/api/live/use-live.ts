import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * Keeps what is on screen up to date. Begins when the page has nothing else to do, so that it never holds up the first
 * view, and anew when another person looks: each hears what is theirs to know. `viewer` is undefined until it is known
 * who that is, null for somebody who has not signed in.
 */
export function useLive(viewer: string | null | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (viewer === undefined) return;
    let stop: (() => void) | null = null;
    let over = false;
    async function start(): Promise<void> {
      const { watchChanges } = await import('./watch-changes.js');
      if (!over) stop = watchChanges(client);
    }
    const waiting = setTimeout(() => void start().catch(() => undefined), SETTLED_MS);
    return () => {
      over = true;
      clearTimeout(waiting);
      stop?.();
    };
  }, [client, viewer]);
}

/** Longer than a first view takes. */
const SETTLED_MS = 1500;
