/** What leads to event `event`, and is quoted where nothing else tells it apart: its ref, or its id while it has none. */
export function eventAddress(event: string): string {
  return `coalesce(${event}.ref, ${event}.id::text)`;
}
