/** One of the events is a stop of the Tab key; arrows lead from it to the others, in order of time, which runs with the text. */
export function followKeys(events: readonly SVGAElement[], onEscape: () => void): void {
  const first = events.find((event) => event.hasAttribute('data-chosen')) ?? events[0];
  first?.setAttribute('tabindex', '0');
  for (const [at, event] of events.entries()) {
    event.addEventListener('keydown', (key) => {
      if (key.key === 'Escape') onEscape();
      const to = events[nextOf(key.key, at, events.length)];
      if (!to || to === event) return;
      key.preventDefault();
      event.setAttribute('tabindex', '-1');
      to.setAttribute('tabindex', '0');
      to.focus();
    });
  }
}

/** −1 where the key leads nowhere. */
function nextOf(key: string, at: number, count: number): number {
  const [later, earlier] = document.dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case later:
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case earlier:
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
