/**
 * Keeps what has the focus above a foot that stays in sight: whatever is scrolled to in the box that the foot stands in ends above it, however
 * high its words make it (WCAG 2.2, 2.4.11). A ref of the foot.
 */
export function aboveFoot(foot: HTMLElement | null): (() => void) | undefined {
  const box = foot?.parentElement;
  if (!foot || !box) return undefined;
  const observer = new ResizeObserver(() => {
    box.style.scrollPaddingBlockEnd = `calc(${foot.offsetHeight}px + var(--space-2))`;
  });
  observer.observe(foot);
  return () => observer.disconnect();
}
