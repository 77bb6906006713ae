import type { EntityManager } from 'typeorm';
import type { ExistingDto } from '../common/problem.dto.js';
import { Problem } from '../common/problem.js';
import type { Breakable } from '../domain/refusals/refusal.js';
import { CONSTRAINTS } from './constraints.js';

/**
 * Throws `conflict` with what is there already, where `sql` finds something (id, slug). The constraint of this name would
 * refuse it as well, but could not say what stands in the way.
 */
export async function refuseTaken(
  manager: EntityManager,
  constraint: Breakable,
  sql: string,
  values: readonly unknown[],
): Promise<void> {
  const [existing] = await manager.query<ExistingDto[]>(sql, [...values]);
  if (!existing) return;
  const [pointer, detail] = CONSTRAINTS[constraint];
  throw new Problem('conflict', detail, [{ pointer, code: constraint, detail }], { existing });
}
