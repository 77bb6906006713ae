import { expect, type Locator, type Page } from '@playwright/test';

/** The longest way that a reader should have to go by the Tab key, in presses. */
const FAR = 40;

/** Goes by the Tab key until a place has the focus; on the way the focus can be seen and is never lost. */
export async function tabTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < FAR; presses += 1) {
    await page.keyboard.press(key);
    expect(await unmarked(page), 'what has the focus without showing it').toBeNull();
    if (await holdsFocus(place)) return;
  }
  throw new Error(`The Tab key did not reach ${place.toString()} in ${FAR} presses.`);
}

/** The focus is somewhere on the page, so that reading can go on from there. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect.poll(() => focused(page), 'where the focus is').not.toMatch(/^<(body|html)/);
}

function focused(page: Page): Promise<string> {
  return page.locator('html').evaluate((root) => String(root.ownerDocument.activeElement?.outerHTML));
}

function holdsFocus(place: Locator): Promise<boolean> {
  return place.evaluateAll((elements) => elements.some((one) => one === one.ownerDocument.activeElement));
}

/**
 * The element that has the focus without a ring around it or a part of it; null where all is well. The parts inside a
 * date field are the browser's own, with rings that no page can see.
 */
function unmarked(page: Page): Promise<string | null> {
  return page.locator('html').evaluate((root): string | null => {
    const element = root.ownerDocument.activeElement!;
    const view = root.ownerDocument.defaultView!;
    if (element.matches('input[type=date]')) return null;
    const ringed = [element, ...element.querySelectorAll('*')].some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = view.getComputedStyle(part);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    });
    return element !== root.ownerDocument.body && ringed ? null : element.outerHTML.slice(0, 200);
  });
}
