import { today } from '../ui/today.js';

/**
 * The day from which, or to which, a typed date reaches, as YYYY-MM-DD: in words, or in another calendar (`۲۰ بهمن ۱۴۰۴`). EDTF, and what
 * nobody understands, comes back as it is: the server says what it thinks of it. The grammar is fetched when there are words to read.
 */
export async function typedDate(text: string, end: 'from' | 'to', saidOn = today()): Promise<string> {
  if (/^[-\dY[{]/.test(text)) return text;
  const { readSaid } = await import('@domain/time/said/read-said.js');
  const said = readSaid(text, { saidOn });
  if (!said?.when) return text;
  return (end === 'from' ? said.earliest : said.latest) ?? text;
}
