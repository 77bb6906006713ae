import type { EntityManager } from 'typeorm';

/** What published events can rest on. */
export const RECORDS = ['actor', 'source', 'publisher', 'dossier'] as const;
export type RecordEntity = (typeof RECORDS)[number];

const TABLES: Readonly<Record<RecordEntity, string>> = {
  actor: 'actors',
  source: 'sources',
  publisher: 'publishers',
  dossier: 'dossiers',
};

/** Whether published events rest on a record, so that readers see what it says. */
export async function isPublic(manager: EntityManager, entity: RecordEntity, id: string): Promise<boolean> {
  const [row] = await manager.query<{ seen: boolean }[]>(
    `SELECT is_public AS seen FROM ${TABLES[entity]} WHERE id = $1`,
    [id],
  );
  return row?.seen ?? false;
}
