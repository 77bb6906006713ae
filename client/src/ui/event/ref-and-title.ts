/** How a sentence names an event: “IRUS-2026-014 Notification”; a draft, which has no ref yet, by its title alone. */
export function refAndTitle({ ref, title }: { readonly ref: string | null; readonly title: string }): string {
  return ref === null ? title : `${ref} ${title}`;
}
