import { api, bodyOf } from '../../api/client.js';
import { newLinks, proposalId, type Decision, type Proposal, type Reading } from './desk.js';

/**
 * Links what of an article belongs together, now that a proposal is recorded as `ref`: the announced next step to the
 * talks that it follows up, whichever of them was accepted first. What is linked already stays as it is.
 *
 * @throws {ProblemError} where the server refuses a link
 */
export async function linkTogether(
  proposal: Pick<Proposal, 'key'>,
  ref: string,
  reading: Reading,
  decisions: Readonly<Record<string, Decision>>,
): Promise<void> {
  const decided = { ...decisions, [proposal.key]: { is: 'accepted', ref } as const };
  for (const { from, type, to } of newLinks(proposal.key, reading.found.proposals, decided)) {
    const path = { id: from };
    const { links } = bodyOf(await api.GET('/api/events/{id}', { params: { path } }));
    if (links.outgoing.some((link) => link.type === type && link.event.ref === to)) continue;
    const header = { 'Idempotency-Key': `${proposalId(reading, proposal)} ${from} ${type} ${to}` };
    await api.POST('/api/events/{id}/links', { params: { path, header }, body: { type, to } });
  }
}
