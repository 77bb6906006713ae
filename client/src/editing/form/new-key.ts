/** A key for a part that is not recorded yet; never sent. */
export function newKey(): string {
  return `new-${crypto.randomUUID()}`;
}
