import type { EntityManager } from 'typeorm';

/** Tells a follow what happens from now on: by the clock of the database, as changes are dated. */
export async function activate(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    'UPDATE follows SET active_since = clock_timestamp(), paused_at = NULL, failed_at = NULL WHERE id = $1',
    [id],
  );
}
