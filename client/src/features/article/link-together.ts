import { addressOf } from '../../api/event-address.js';
import { api, bodyOf } from '../../api/client.js';
import { newLinks, findingId, type Decision, type Finding, type Reading } from './desk.js';

/**
 * Links what of an article belongs together, now that a finding is recorded as `ref`: the announced next step to the
 * talks that it follows up, whichever of them was accepted first. What is linked already stays as it is.
 *
 * @throws {ProblemError} where the server refuses a link
 */
export async function linkTogether(
  finding: Pick<Finding, 'key'>,
  ref: string,
  reading: Reading,
  decisions: Readonly<Record<string, Decision>>,
): Promise<void> {
  const decided = { ...decisions, [finding.key]: { is: 'accepted', ref } as const };
  for (const { from, type, to } of newLinks(finding.key, reading.found.findings, decided)) {
    const path = { id: from };
    const { links } = bodyOf(await api.GET('/api/events/{id}', { params: { path } }));
    if (links.outgoing.some((link) => link.type === type && addressOf(link.event) === to)) continue;
    const header = { 'Idempotency-Key': `${findingId(reading, finding)} ${from} ${type} ${to}` };
    await api.POST('/api/events/{id}/links', { params: { path, header }, body: { type, to } });
  }
}
