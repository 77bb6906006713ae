/** Fills the screen with the page, where the browser can and allows it; else all stays in its window. */
export function fillScreen(): void {
  if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined);
}
