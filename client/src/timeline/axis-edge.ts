/** Stands before what is to be small beside a date (INVISIBLE SEPARATOR): the axis takes nothing but text. */
export const BESIDE = '\u2063';

/** Hides the dates of the axis that the view's edge or the next date would cut, first what is small beside them; they come back when there is room. */
export function hideClipped(host: Element): void {
  const view = host.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  if (!view) return;
  const range = document.createRange();
  const texts = [...host.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text:not(.vis-measure)')];
  for (const text of texts) markBeside(text);
  // All reads before the first write, so that the page is laid out once.
  const measured = texts.map((text) => {
    // A text begins where its own box does, whichever side that is.
    const own = text.getBoundingClientRect();
    const isCut = (): boolean => {
      const { left, right } = range.getBoundingClientRect();
      return left < Math.max(view.left, own.left - 1) || right > Math.min(view.right, own.right + 1);
    };
    range.selectNodeContents(text);
    const beside = text.querySelector('small');
    const whole = isCut();
    if (beside) range.setEndBefore(beside);
    return { text, beside, whole, cut: beside ? isCut() : whole };
  });
  for (const { text, beside, whole, cut } of measured) {
    text.style.visibility = cut ? 'hidden' : '';
    if (beside) beside.style.visibility = whole ? 'hidden' : '';
  }
}

function markBeside(text: HTMLElement): void {
  const [date, beside] = text.textContent.split(BESIDE);
  if (date === undefined || beside === undefined || text.querySelector('small')) return;
  const small = document.createElement('small');
  small.textContent = beside;
  text.replaceChildren(date, BESIDE, small);
}
