import { Problem } from '../../common/problem.js';
import { refusal } from '../../domain/refusals/refusal.js';
import { InvalidDateError, parseEdtf } from '../../domain/time/edtf.js';
import type { EventDocumentDto } from '../event-document.dto.js';

/**
 * Dates are read in the zone of their event, some of whose days its clocks have skipped. Throws `validation_failed` naming
 * each date, by pointer, that cannot be read there.
 */
export function requireDates(dates: Readonly<Record<string, string | null>>, zone: string | null): void {
  const mistakes = Object.entries(dates).flatMap(([pointer, text]) => {
    const detail = text === null ? null : whyNoDate(text, zone);
    return detail === null ? [] : [refusal(pointer, 'no_such_day', detail)];
  });
  const [first] = mistakes;
  if (first) throw new Problem('validation_failed', first.detail, mistakes);
}

/** The same of all that an event, its ledger and its parties say. */
export function requireDatesOf(document: EventDocumentDto): void {
  const { when, deadline, timezone, statusChanges, participations, acts } = document;
  const dates: Record<string, string | null> = { '/when': when, '/deadline': deadline };
  for (const { ordinal, effectiveOn, window } of Object.values(statusChanges)) {
    dates[`/statusChanges/${ordinal}/effectiveOn`] = effectiveOn;
    dates[`/statusChanges/${ordinal}/window`] = window;
  }
  for (const [id, { ordinal, from, to }] of Object.entries(participations)) {
    dates[`/participations/${ordinal}/from`] = from;
    dates[`/participations/${ordinal}/to`] = to;
    for (const act of Object.values(acts).filter(({ participation }) => participation === id))
      dates[`/participations/${ordinal}/acts/${act.ordinal}/on`] = act.on;
  }
  requireDates(dates, timezone);
}

function whyNoDate(text: string, zone: string | null): string | null {
  try {
    parseEdtf(text, zone);
    return null;
  } catch (error) {
    if (error instanceof InvalidDateError) return `${error.reason}.`;
    throw error;
  }
}
