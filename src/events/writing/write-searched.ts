import type { EntityManager } from 'typeorm';

/**
 * Writes what is searched of the events that were changed so far, rather than when the transaction ends: what is left to its end is
 * done while other writers wait, who want their steps judged, too. For whoever changes many events.
 */
export async function writeSearched(manager: EntityManager): Promise<void> {
  await manager.query('SET CONSTRAINTS event_search_stale_refresh IMMEDIATE');
  await manager.query('SET CONSTRAINTS event_search_stale_refresh DEFERRED');
}
