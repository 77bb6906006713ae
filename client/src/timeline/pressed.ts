/** Half of a mark and a little: who presses on what he sees of it means it and no label. */
const ON_MARK = 8;

/**
 * Which item a point on the canvas means. What can be pressed is larger than what is seen, and lies on one another where marks
 * stand close: so the nearest mark has it, unless it is on a label. Null where there is none.
 */
export function itemAt(x: number, y: number): string | null {
  const there = document.elementsFromPoint(x, y);
  const buttons = new Set(
    there.map((element) => element.closest<HTMLElement>('[data-id]')).filter((one) => one !== null),
  );
  const marks = [...buttons].map((button) => ({ button, away: awayFrom(button.getBoundingClientRect(), x, y) }));
  const nearest = marks.sort((a, b) => a.away - b.away)[0];
  const written = there.find((element) => element.closest('[data-label]'))?.closest<HTMLElement>('[data-id]');
  const meant = nearest && nearest.away <= ON_MARK ? nearest.button : (written ?? nearest?.button);
  return meant?.dataset['id'] ?? null;
}

/** From the middle of a box, where the mark is. */
function awayFrom({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  return Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
}
