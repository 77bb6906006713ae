/** A change as the database tells it, before anybody is told. */
export interface ChangeRow {
  entity: 'event' | 'actor' | 'source' | 'dossier';
  id: string;
  /** The ref of an event, null until it is first published; the slug of all else. */
  name: string | null;
  /** Slug. */
  dossier: string | null;
  version: number;
  wasThere: boolean;
  isThere: boolean;
  wasPublic: boolean;
  isPublic: boolean;
}

export type ChangeWord = 'created' | 'changed' | 'removed';

/**
 * What a change is to somebody; null where they could neither see it before nor can see it now. To a reader, an event
 * that is published is created, and one that is withdrawn is removed.
 */
export function changeFor(row: ChangeRow, seesDrafts: boolean): ChangeWord | null {
  const [was, is] = seesDrafts ? [row.wasThere, row.isThere] : [row.wasPublic, row.isPublic];
  if (was) return is ? 'changed' : 'removed';
  return is ? 'created' : null;
}
