/** What an address calls an actor, or the lack of one. */
export function slugOf(actor: { slug: string } | null): string {
  return actor?.slug ?? 'none';
}
