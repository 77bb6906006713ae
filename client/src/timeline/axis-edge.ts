/** Hides the dates of the axis that the end of the view would cut through; they come back when there is room. */
export function hideClipped(host: Element): void {
  const edge = host.getBoundingClientRect().right;
  const range = document.createRange();
  const texts = [...host.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text:not(.vis-measure)')];
  // All reads before the first write, so that the page is laid out once.
  const cut = texts.map((text) => {
    range.selectNodeContents(text);
    return range.getBoundingClientRect().right > edge;
  });
  for (const [index, text] of texts.entries()) text.style.visibility = cut[index] ? 'hidden' : '';
}
