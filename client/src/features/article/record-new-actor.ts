import { api, bodyOf } from '../../api/client.js';
import type { NewActor, Reading } from './desk.js';

/**
 * Records somebody whom the article names, with the office and country told there; gives the id. A repeated press records
 * nobody twice.
 *
 * @throws {ProblemError} `like_known` where somebody of that name is known, unless `confirmed` says that it is another one
 */
export async function recordNewActor(
  { id, name, type, country, office, bodyId }: NewActor,
  reading: Reading,
  confirmed: boolean,
): Promise<string> {
  const header = { 'Idempotency-Key': `${reading.id} ${id} ${confirmed}` };
  const tenures = office !== null && bodyId !== null ? [{ office, body: bodyId }] : [];
  const body = { name, type, country, tenures, confirmed };
  return bodyOf(await api.POST('/api/actors', { params: { header }, body })).id;
}
