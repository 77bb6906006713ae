import { addressOf } from '../../api/event-address.js';
import type { FollowUp, FollowUpFigures, FollowUpStatistics } from '../../api/types.js';
import type { LedgerChoice } from '../../view/ledger-search.js';

/** The steps that a chosen figure was made from; all where none is chosen. */
export function stepsOf(
  steps: readonly FollowUp[],
  statistics: FollowUpStatistics | undefined,
  choice: LedgerChoice,
): readonly FollowUp[] {
  if (choice.figure === undefined || !statistics) return steps;
  const refs = new Set(figuresOf(statistics, choice)?.[choice.figure].refs);
  return steps.filter(({ event }) => refs.has(addressOf(event)));
}

/** What an address calls an actor, or the lack of one. */
export function slugOf(actor: { slug: string } | null): string {
  return actor?.slug ?? 'none';
}

/** The figures that a choice speaks of: those of one announcer or mediator, or those of the whole view. */
function figuresOf(statistics: FollowUpStatistics, choice: LedgerChoice): FollowUpFigures | undefined {
  const { announcer, mediator } = choice;
  if (announcer !== undefined) return statistics.byAnnouncer.find(({ actor }) => slugOf(actor) === announcer[0]);
  if (mediator !== undefined) return statistics.byMediator.find(({ actor }) => slugOf(actor) === mediator[0]);
  return statistics;
}
