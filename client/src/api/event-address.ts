/** What the address of an event's page calls it: its ref, or its id until it is first published and has one. */
export function addressOf({ id, ref }: { readonly id: string; readonly ref: string | null }): string {
  return ref ?? id;
}
