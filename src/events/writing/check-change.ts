import type { EntityManager } from 'typeorm';
import type { Refusal } from '../../domain/refusals/refusal.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { mistakesInDays } from './check-days.js';
import { mistakesIn } from './check-document.js';
import { unknownIssues } from './check-issues.js';
import { mistakesInVotes } from './check-votes.js';
import { publishedByNobody, threatsByTheirTarget } from './check-threats.js';
import { mistakesInTied } from './tied.js';

/** What a change of event `id` gets wrong, by pointers into the lists of the document. */
export async function mistakesInChange(
  manager: EntityManager,
  id: string,
  before: EventDocumentDto,
  after: EventDocumentDto,
): Promise<Refusal[]> {
  return [
    ...mistakesIn(after, id),
    ...newTo(found(before), found(after)),
    ...newTo(await mistakesInTied(manager, before), await mistakesInTied(manager, after)),
    ...newTo(await threatsByTheirTarget(manager, before), await threatsByTheirTarget(manager, after)),
    ...(await unknownIssues(manager, after)),
  ];
}

/** Only what a write brings in is refused: what was recorded before the rule can still be changed, bit by bit. */
function newTo(before: readonly Refusal[], after: readonly Refusal[]): Refusal[] {
  const old = new Set(before.map(({ pointer, code }) => `${pointer} ${code}`));
  return after.filter(({ pointer, code }) => !old.has(`${pointer} ${code}`));
}

function found(document: EventDocumentDto): Refusal[] {
  return [...mistakesInDays(document), ...mistakesInVotes(document), ...publishedByNobody(document)];
}
