import { edtfDay } from '../../database/edtf-day.js';
import { enteredFields } from '../../domain/event-fields.js';
import { rankOf } from '../../domain/lifecycle/projection.js';
import type { EventDocumentDto, TellingDocumentDto } from '../event-document.dto.js';
import { deadlineColumns, enteredColumns, entryBounds, windowColumns } from '../window-columns.js';
import { oldestFirst } from './tellings.js';

/** An event's document as rows of its tables, the only way from one to the other; throws InvalidDateError. */
export function rowsOf(eventId: string, document: EventDocumentDto) {
  const { when, deadline, timezone, relativeTo } = document;
  const relative = { relativeEventId: relativeTo?.event ?? null, relativeOffset: relativeTo?.offset ?? null };
  const entries = Object.entries(document.statusChanges).map(([id, entry]) => ({ ...entry, id }));
  return {
    event: {
      ...enteredFields(document),
      ...enteredColumns(when, timezone),
      ...deadlineColumns(deadline, timezone),
      ...relative,
    },
    tellings: rows(document.tellings, (row) => ({ ...row, eventId })),
    participations: rows(document.participations, ({ actor, from, to, ...row }) => ({
      ...{ ...row, eventId, actorId: actor, fromText: from, toText: to },
      ...{ fromOn: edtfDay(from, 'earliest'), toOn: edtfDay(to, 'latest') },
    })),
    acts: rows(document.acts, ({ participation, on, source, ...row }) => ({
      ...{ ...row, eventId, participationId: participation, onText: on, sourceId: source },
    })),
    citations: rows(document.citations, ({ source, speaker, credibility, ...row }) => ({
      ...{ ...row, eventId, sourceId: source, speakerId: speaker },
      credibility: credibility as 1 | 2 | 3 | 4 | 5 | 6,
    })),
    claims: rows(document.claims, ({ citation, ...row }) => ({ ...row, eventId, citationId: citation })),
    issues: rows(document.issues, ({ actor, reportedBy, citation, ...row }) => ({
      ...{ ...row, eventId, dossierId: document.dossier },
      ...{ actorId: actor, reportedById: reportedBy, citationId: citation },
    })),
    links: linkRows(eventId, document),
    statusChanges: rows(document.statusChanges, ({ effectiveOn, window, saidBy, source, corrects, ...row }) => ({
      ...{ ...row, eventId, effectiveText: effectiveOn, saidById: saidBy, sourceId: source, correctsId: corrects },
      ...entryBounds(effectiveOn, window, timezone),
      rank: corrects === null ? null : rankOf({ ordinal: row.ordinal, corrects }, entries),
    })),
  };
}

/** Those of the links that leave it. */
export function linkRows(eventId: string, { links }: Pick<EventDocumentDto, 'links'>) {
  return rows(links, ({ to, order, ...row }) => ({ ...row, ordinal: order, fromEventId: eventId, toEventId: to }));
}

const UNTOLD: Pick<TellingDocumentDto, 'language' | 'title' | 'summary'> = { language: '', title: {}, summary: {} };

/** What of a new event follows from all else, until the database says it by itself. */
export function standingColumns({ tellings, when, timezone, place, format, statusChanges }: EventDocumentDto) {
  const { language, title, summary } = oldestFirst(tellings).at(-1)?.[1] ?? UNTOLD;
  return {
    ...{
      ...windowColumns(when, timezone),
      place,
      format,
      language,
      title: title[language],
      summary: summary[language],
    },
    words: Object.fromEntries(
      Object.keys(title).map((tag) => [tag, { title: title[tag] ?? '', summary: summary[tag] ?? '' }]),
    ),
    status: Object.values(statusChanges).at(-1)?.status ?? 'reported',
  };
}

function rows<P, R>(parts: Record<string, P>, row: (part: P) => R): (R & { id: string })[] {
  return Object.entries(parts).map(([id, part]) => ({ ...row(part), id }));
}
