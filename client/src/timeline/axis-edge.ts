/** Hides the dates of the axis that the view's edge or the next date would cut; they come back when there is room. */
export function hideClipped(host: Element): void {
  const view = host.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  if (!view) return;
  const range = document.createRange();
  const texts = [...host.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text:not(.vis-measure)')];
  // All reads before the first write, so that the page is laid out once.
  const cut = texts.map((text) => {
    range.selectNodeContents(text);
    const { left, right } = range.getBoundingClientRect();
    // A text begins where its own box does, whichever side that is.
    const own = text.getBoundingClientRect();
    return left < Math.max(view.left, own.left - 1) || right > Math.min(view.right, own.right + 1);
  });
  for (const [index, text] of texts.entries()) text.style.visibility = cut[index] ? 'hidden' : '';
}
