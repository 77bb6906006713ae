import { useEffect } from 'react';

/** Hears Escape on the whole page while there is something for it to do. Menus and fields use it themselves; what they took is not ours. */
export function useEscape(onEscape: (() => void) | null): void {
  useEffect(() => {
    if (onEscape === null) return;
    function listen(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || event.target instanceof HTMLInputElement) return;
      onEscape?.();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onEscape]);
}
