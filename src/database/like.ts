/** A LIKE pattern for whatever contains `text`, in which % and _ are nothing but themselves. */
export function containing(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
}
