import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Writes the columns that are given to row `id`, and no others: what is undefined stays as it is. Unlike TypeORM's own
 * update it leaves the version alone, which goes up with the revision, once, however many statements a write takes.
 */
export async function setColumns<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  id: string,
  values: Partial<Row>,
): Promise<void> {
  const { tablePath, columns } = manager.dataSource.getMetadata(entity);
  const given = columns.filter(({ propertyName }) => values[propertyName] !== undefined);
  if (given.length === 0) return;
  const assignments = given.map(({ databaseName }, at) => `"${databaseName}" = $${at + 2}`);
  await manager.query(`UPDATE "${tablePath}" SET ${assignments.join(', ')} WHERE id = $1`, [
    id,
    ...given.map(({ propertyName }) => values[propertyName] as unknown),
  ]);
}
