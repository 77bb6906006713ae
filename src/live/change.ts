/** A stretch of time, ends included; null is open. */
export interface Stretch {
  /** RFC 3339. */
  from: string | null;
  to: string | null;
}

/** A change as the database tells it, before anybody is told. */
export interface ChangeRow {
  /** `talk` is what is said of the event or record of that id by those who work on it. */
  entity: 'event' | 'actor' | 'source' | 'dossier' | 'talk';
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
  /** When an event was and is; null of what was not there, and of all else. */
  was: Stretch | null;
  is: Stretch | null;
  /** Events that have links with an event now. */
  linked: readonly { id: string; isPublic: boolean }[];
}

export type ChangeWord = 'created' | 'changed' | 'removed';

/**
 * What a change is to somebody; null where they could neither see it before nor can see it now. To a reader, an event
 * that is published is created, and one that is withdrawn is removed.
 */
export function changeFor(row: ChangeRow, seesDrafts: boolean): ChangeWord | null {
  const [was, is] = seenBy(row, seesDrafts);
  if (was) return is ? 'changed' : 'removed';
  return is ? 'created' : null;
}

/** When a changed event was and is, and with which others it has links, as far as somebody may know. */
export function whereabouts(row: ChangeRow, seesDrafts: boolean): { windows: Stretch[]; linked: string[] } {
  const [was, is] = seenBy(row, seesDrafts);
  return {
    windows: [was ? row.was : null, is ? row.is : null].filter((window) => window !== null),
    linked: row.linked.filter(({ isPublic }) => seesDrafts || isPublic).map(({ id }) => id),
  };
}

function seenBy(row: ChangeRow, seesDrafts: boolean): [was: boolean, is: boolean] {
  return seesDrafts ? [row.wasThere, row.isThere] : [row.wasPublic, row.isPublic];
}
