import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rule and places of each violation, in words that a failed test can show. */
export async function violations(page: Page, besides: string[] = []): Promise<string[]> {
  const found = await new AxeBuilder({ page }).disableRules(besides).analyze();
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`);
}
