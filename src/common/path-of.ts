/**
 * The path of an address (`/api/events?q=x`), without its query: there stand the codes that a provider sends people back
 * with, and what they look for, which are for no log.
 */
export function pathOf(url: string): string {
  return url.split('?')[0] ?? '/';
}
