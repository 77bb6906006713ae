import fc from 'fast-check';
import type { TestApp } from './app.js';
import { LONG, SEED } from './campaign.js';

/** Those rows of a table that chance, the parameter of a statement, chooses. */
export const some = (table: string): string =>
  `id IN (SELECT id FROM ${table} WHERE hashtext(id::text || $1::text) % 9 = 0)`;

/**
 * After any of the statements, run at random in transactions that are taken back, `wrong` has no row: it selects what is kept and is
 * not so, or is so and not kept. Each of the statements must have changed something at least once.
 */
export async function expectKeptRight(app: TestApp, statements: readonly string[], wrong: string): Promise<void> {
  const statement = fc.tuple(fc.constantFrom(...statements), fc.nat(99));
  const changed = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 8 }), async (chosen) => {
      const runner = app.dataSource.createQueryRunner();
      await runner.startTransaction();
      try {
        for (const [sql, chance] of chosen) {
          const { affected = 0 } = (await runner.query(sql, [chance], true)) as { affected?: number };
          if (affected > 0) changed.add(sql);
          expect([sql, chance, await runner.query(wrong)]).toEqual([sql, chance, []]);
        }
      } finally {
        await runner.rollbackTransaction();
        await runner.release();
      }
    }),
    { ...SEED, numRuns: LONG ? 300 : 30, endOnFailure: true },
  );
  expect([...changed].sort()).toEqual([...statements].sort());
}
