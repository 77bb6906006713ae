/** The day it is here, YYYY-MM-DD. */
export function today(): string {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(new Date());
}
