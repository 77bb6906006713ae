/**
 * SQL of the title of dossier `d`, in a language where it has one. `language` is SQL of that (BCP 47), null for the one it was written in:
 * for lists of those who write, which read no world.
 */
export function dossierTitle(language: string): string {
  return `coalesce(d.translations #>> ARRAY[${language}, 'title'], d.title)`;
}

/** The same of an event, `e` where no other name is given. */
export function eventTitle(language: string, event = 'e'): string {
  return `coalesce(${event}.words #>> ARRAY[${language}, 'title'], ${event}.title)`;
}
