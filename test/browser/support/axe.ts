import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rule and places of each violation, in words that a failed test can show. */
export async function violations(page: Page, besides: string[] = []): Promise<string[]> {
  // Without frames, axe need not join its findings in a further window; and what is right is not asked for.
  expect(page.frames(), 'frames, of which axe would not look into those inside').toHaveLength(1);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const found = await axe.disableRules(besides).analyze();
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`);
}
