import type { EntityManager } from 'typeorm';
import { refusal, type Refusal } from '../../domain/refusals/refusal.js';
import { saysWhen } from '../../domain/lifecycle/projection.js';
import { movedWindow, readOffset } from '../../domain/time/offset.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { mistakesInDays } from './check-days.js';
import { notBegun } from './check-ledger.js';

/**
 * What the ledger of an event that hangs on another contradicts of the days that come of it; none of any other event. A bundle may
 * bring in such ledgers: where the other moved later, nobody erred.
 */
export async function mistakesInTied(manager: EntityManager, document: EventDocumentDto): Promise<Refusal[]> {
  const dated = await asDated(manager, document);
  if (dated === null) return [];
  const early = notBegun(dated);
  return [
    ...(early
      ? [
          refusal(
            `/statusChanges/${early.ordinal}/effectiveOn`,
            { code: 'window_not_begun', parameters: { kind: dated.kind, status: early.status } },
            `It cannot be ${early.status.replaceAll('_', ' ')} before it begins, on ${dated.when}.`,
          ),
        ]
      : []),
    ...mistakesInDays(dated).filter(({ pointer }) => pointer.startsWith('/statusChanges/')),
  ];
}

/** The event with the days that its tie comes to; null where it hangs on nothing, or the other is open, deleted or not to be seen. */
async function asDated(manager: EntityManager, document: EventDocumentDto): Promise<EventDocumentDto | null> {
  const { relativeTo, kind, review } = document;
  const offset = relativeTo && readOffset(relativeTo.offset);
  if (!relativeTo || !offset) return null;
  const [other] = await manager.query<{ earliest: string | null; latest: string | null; timezone: string | null }[]>(
    `SELECT rfc3339(earliest) AS earliest, rfc3339(latest) AS latest, timezone FROM events
     WHERE id = $1 AND deleted_at IS NULL AND (review = 'published' OR $2 <> 'published')`,
    [relativeTo.event, review],
  );
  const days = other ? movedWindow(other, offset) : null;
  if (days === null) return null;
  return { ...document, relativeTo: null, [saysWhen(kind) ? 'when' : 'deadline']: days };
}
