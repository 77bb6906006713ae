import type { Page } from '@playwright/test';

/** What makes a page scroll sideways, once it has been drawn; nothing where it does not. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(`(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
    });
    const told = beyond.slice(0, 8).map(({ tagName, outerHTML }) => tagName + ' ' + outerHTML.slice(0, 120));
    return [location.pathname + ' is ' + scrollWidth + ' wide at ' + clientWidth, ...told];
  })()`);
}
