/**
 * The day from which citation `citation` of source `source` was known: the last on which the source can have appeared; where
 * that is not known, the day an editor sets, else the event's, given as SQL.
 */
export function citedOn(source: string, citation: string, eventKnownOn: string): string {
  return `coalesce(${source}.published_on, ${citation}.known_on, ${eventKnownOn})`;
}
