import type { Page } from '@playwright/test';

/** What makes a page scroll sideways, once it has been drawn, and what lies on the way to its views; nothing where it does not. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(`(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    const { scrollWidth, clientWidth } = document.documentElement;
    const covered = [...document.querySelectorAll('nav :is(a, button)')].filter((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return width > 0 && hit !== null && !one.contains(hit);
    }).map((one) => location.pathname + ' at ' + clientWidth + ': something lies on ' + one.outerHTML.slice(0, 120));
    if (covered.length > 0) return covered;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
    });
    const told = beyond.slice(0, 8).map(({ tagName, outerHTML }) => tagName + ' ' + outerHTML.slice(0, 120));
    return [location.pathname + ' is ' + scrollWidth + ' wide at ' + clientWidth, ...told];
  })()`);
}
