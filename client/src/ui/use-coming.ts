import { useEffect, useState, type ComponentType } from 'react';

/**
 * A part of a page with a script of its own, as soon as that has come; null before, and whoever waits for it need show nothing. Where
 * something is shown in its place (`lazy`), React keeps that for 300 milliseconds at least.
 */
export function useComing<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> | null {
  const [come, setCome] = useState<{ readonly View: ComponentType<P> } | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (View) => wanted && setCome({ View }),
      // The page tells what went wrong.
      (error: unknown) =>
        wanted &&
        setCome(() => {
          throw error;
        }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return come?.View ?? null;
}
