import type { EntityManager } from 'typeorm';
import { isOpen } from '../domain/lifecycle/table.js';
import { isPlan } from '../domain/lifecycle/took-place.js';
import type { Status } from '../domain/lifecycle/status.js';
import { UNDERTAKING_KINDS } from '../domain/undertakings/undertaking.js';
import type { Kind } from '../domain/vocabulary.js';

/** What of a dossier waits: nothing is lost of it, it only has no end yet, or no place on a map. */
export interface OpenEnds {
  /** What is planned, and what binds or presses somebody, of which nobody has said what became of it: `round-2: announced`. */
  waiting: string[];
  /** Places without coordinates, each with the number of its events: `Quito: 2`. */
  unplaced: string[];
}

/** What of the events of a dossier waits, in the order of time. */
export async function openEndsOf(manager: EntityManager, dossierId: string): Promise<OpenEnds> {
  const events = await manager.query<EventRow[]>(
    `SELECT slug, kind, status, place, lat FROM events WHERE dossier_id = $1 ORDER BY earliest, latest, id`,
    [dossierId],
  );
  return {
    waiting: events.filter(isWaiting).map(({ slug, status }) => `${slug}: ${status}`),
    unplaced: counted(events.flatMap(({ place, lat }) => (place !== null && lat === null ? place : []))),
  };
}

function counted(places: readonly string[]): string[] {
  return [...new Set(places)].map((place) => `${place}: ${places.filter((one) => one === place).length}`);
}

interface EventRow {
  slug: string;
  kind: Kind;
  status: Status;
  place: string | null;
  lat: number | null;
}

function isWaiting({ kind, status }: EventRow): boolean {
  return isPlan(kind, status) || (UNDERTAKING_KINDS.some((one) => one === kind) && isOpen(kind, status));
}
