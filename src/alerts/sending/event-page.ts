/** Where the page of an event is. */
export function eventPage({ ref, id }: { ref: string | null; id: string }, here: string): string {
  return `${here}/events/${encodeURIComponent(ref ?? id)}`;
}
