import type { Page } from '@playwright/test';

/** What a page says by itself: its texts and the names that only a screen reader hears. Quotes are left out. */
export async function saidBy(page: Page): Promise<string[]> {
  const texts = await page.locator('body').evaluate((body) => {
    const own = [...body.querySelectorAll('*')].filter(
      (element) => !element.closest('script, noscript, blockquote, q'),
    );
    return own.flatMap((element) => [
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''),
      ...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ]);
  });
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
