/**
 * What ids ($1, uuid[]) of actors, sources, publishers, dossiers and ledger entries stand for, as rows (id, name); that of a
 * participation for its actor.
 */
export const RECORD_NAMES = `
  SELECT id, name FROM actors WHERE id = ANY ($1::uuid[])
  UNION ALL SELECT p.id, a.name FROM participations p JOIN actors a ON a.id = p.actor_id WHERE p.id = ANY ($1::uuid[])
  UNION ALL SELECT id, concat(publisher, ': ', title) FROM sources WHERE id = ANY ($1::uuid[])
  UNION ALL SELECT id, name FROM publishers WHERE id = ANY ($1::uuid[])
  UNION ALL SELECT id, title FROM dossiers WHERE id = ANY ($1::uuid[])
  UNION ALL SELECT id, concat(status, ' ', effective_text) FROM status_changes WHERE id = ANY ($1::uuid[])`;

/** Every uuid in some JSON, each once. */
export function uuidsIn(value: unknown): string[] {
  return [...new Set(JSON.stringify(value).match(/(?<=")[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=")/g))];
}

/** Names by id, of the rows that such a query finds. */
export function namesById(rows: readonly { id: string; name: string }[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
