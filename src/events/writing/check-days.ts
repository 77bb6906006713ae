import { COME_ABOUT, isFact } from '../../domain/lifecycle/facts.js';
import { refusal, type Refusal } from '../../domain/refusals/refusal.js';
import { parseEdtf } from '../../domain/time/edtf.js';
import { firstDay } from '../../domain/time/first-day.js';
import type { EventDocumentDto, StatusChangeDocumentDto } from '../event-document.dto.js';
import { timesOf } from './standing.js';

/** Where the days of an event contradict one another: known before it can have been, expired before its time was up. */
export function mistakesInDays(document: EventDocumentDto): Refusal[] {
  const { kind, when, timezone, knownOn, statusChanges } = document;
  const said = Object.values(statusChanges).map(({ status }) => status);
  const begun = isFact(kind, said) ? firstDay(when, timezone) : null;
  return [
    ...(begun !== null && knownOn < begun
      ? [
          refusal(
            '/knownOn',
            { code: 'known_before_it_began', parameters: { kind, day: begun } },
            `A ${kind} cannot be known before it began, on ${begun}.`,
          ),
        ]
      : []),
    ...Object.values(statusChanges).flatMap((entry) => mistakesInEntry(entry, document)),
  ];
}

function mistakesInEntry(entry: StatusChangeDocumentDto, document: EventDocumentDto): Refusal[] {
  const { ordinal, status, effectiveOn, knownOn } = entry;
  const begun = COME_ABOUT.includes(status) ? firstDay(effectiveOn, document.timezone) : null;
  if (begun !== null && knownOn < begun) {
    const reason = { code: 'known_before_it_was', parameters: { status, day: begun } } as const;
    const detail = `That something is ${status.replaceAll('_', ' ')} cannot be known before it was, on ${begun}.`;
    return [refusal(`/statusChanges/${ordinal}/knownOn`, reason, detail)];
  }
  if (timeNotUp(entry, document) === null) return [];
  const detail = 'Its time is not up on that day: say in the window which time ran out.';
  return [refusal(`/statusChanges/${ordinal}/window`, 'expired_before_its_end', detail)];
}

/**
 * The time that an event still has when an entry says that it expired without saying which time it means; null where the
 * entry says it, or the time is up.
 */
export function timeNotUp(
  { ordinal, status, effectiveOn, window }: StatusChangeDocumentDto,
  document: EventDocumentDto,
): string | null {
  if (status !== 'expired' || window !== null) return null;
  const earlier = Object.entries(document.statusChanges).filter(([, other]) => other.ordinal < ordinal);
  const stood = timesOf({ ...document, statusChanges: Object.fromEntries(earlier) });
  const until = document.kind === 'deadline' ? stood.when : stood.deadline;
  const end = until === null ? null : parseEdtf(until, document.timezone).latest;
  const { latest } = parseEdtf(effectiveOn, document.timezone);
  return end !== null && latest !== null && latest < end ? until : null;
}
