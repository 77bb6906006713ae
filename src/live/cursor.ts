/** Rows are kept for a day; whoever was away for nearly as long looks at everything anew. */
const KEPT_MS = 23 * 60 * 60 * 1000;

/** Up to where somebody has heard: the snapshot of PostgreSQL that was read, and when, by the clock of the database. */
export interface Cursor {
  /** `xmin:xmax:xip,…` */
  snapshot: string;
  /** Milliseconds since 1970. */
  readAt: number;
}

/** As the id of a message. */
export function cursorText({ snapshot, readAt }: Cursor): string {
  return `${readAt}.${snapshot}`;
}

/**
 * What `Last-Event-ID` says; null where it is none of ours, or too old or too new for `now` to go on from: of another
 * database, or from before what is kept.
 */
export function readCursor(text: string, now: Cursor): Cursor | null {
  const [, at, snapshot] = /^(\d{13})\.(\d{1,19}:\d{1,19}:[\d,]{0,4000})$/.exec(text) ?? [];
  if (at === undefined || snapshot === undefined) return null;
  const cursor = { snapshot, readAt: Number(at) };
  const fits = now.readAt - cursor.readAt < KEPT_MS && xmax(cursor) <= xmax(now);
  return fits ? cursor : null;
}

function xmax({ snapshot }: Cursor): bigint {
  return BigInt(snapshot.split(':')[1] ?? '0');
}
