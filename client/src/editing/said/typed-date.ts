import { readSaid } from '@domain/time/said/read-said.js';

/**
 * The day from which, or to which, a date reaches that was typed in words or in another calendar (`۲۰ بهمن ۱۴۰۴`), as YYYY-MM-DD. What
 * nobody understands comes back as it is: the server says what it thinks of it.
 */
export function typedDate(text: string, end: 'from' | 'to', saidOn: string): string {
  const said = readSaid(text, { saidOn });
  if (!said?.when) return text;
  return (end === 'from' ? said.earliest : said.latest) ?? text;
}
