import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules that ask for colours alone; they take two thirds of axe’s time. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Rule and places of each violation, in words that a failed test can show. */
export function violations(page: Page, besides: string[] = []): Promise<string[]> {
  return found(page, (axe) => axe.disableRules(besides));
}

/** Those of colours, for a page whose every other rule was asked in another scheme. */
export function colourViolations(page: Page): Promise<string[]> {
  return found(page, (axe) => axe.withRules(COLOURS));
}

/** Those of all else, for a page whose colours were looked at in another language. */
export function colourlessViolations(page: Page): Promise<string[]> {
  return violations(page, COLOURS);
}

async function found(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Without frames, axe need not join its findings in a further window; and what is right is not asked for.
  expect(page.frames(), 'frames, of which axe would not look into those inside').toHaveLength(1);
  // Half a megabyte of script is brought into a page once, not twice for each question.
  const brought = await page.evaluate(() => 'axe' in globalThis);
  const axe = new AxeBuilder({ page, ...(brought ? { axeSource: 'void 0' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  const result = await choose(axe).analyze();
  return result.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`,
  );
}
