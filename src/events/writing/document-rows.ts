import { plainFields } from '../../domain/event-fields.js';
import { parseEdtf } from '../../domain/time/edtf.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { bound, deadlineColumns, windowColumns } from '../window-columns.js';

/** An event's document as rows of its tables, the only way from one to the other; throws InvalidDateError. */
export function rowsOf(eventId: string, document: EventDocumentDto) {
  const { when, deadline, timezone } = document;
  return {
    event: { ...plainFields(document), ...windowColumns(when, timezone), ...deadlineColumns(deadline, timezone) },
    participations: rows(document.participations, ({ actor, ...row }) => ({ ...row, eventId, actorId: actor })),
    citations: rows(document.citations, ({ source, speaker, credibility, ...row }) => ({
      ...{ ...row, eventId, sourceId: source, speakerId: speaker },
      credibility: credibility as 1 | 2 | 3 | 4 | 5 | 6,
    })),
    claims: rows(document.claims, ({ citation, ...row }) => ({ ...row, eventId, citationId: citation })),
    issues: rows(document.issues, ({ actor, ...row }) => ({ ...row, eventId, actorId: actor })),
    links: linkRows(eventId, document),
    statusChanges: rows(document.statusChanges, ({ effectiveOn, window, saidBy, source, ...row }) => ({
      ...{ ...row, eventId, effectiveText: effectiveOn, windowText: window, saidById: saidBy, sourceId: source },
      effectiveEarliest: bound(parseEdtf(effectiveOn, timezone).earliest, -Infinity),
    })),
  };
}

/** Those of the links that leave it. */
export function linkRows(eventId: string, { links }: Pick<EventDocumentDto, 'links'>) {
  return rows(links, ({ to, ...row }) => ({ ...row, fromEventId: eventId, toEventId: to }));
}

function rows<P, R>(parts: Record<string, P>, row: (part: P) => R): (R & { id: string })[] {
  return Object.entries(parts).map(([id, part]) => ({ ...row(part), id }));
}
