import { createReadStream } from 'node:fs';
import { decode } from 'iconv-lite';
import { parse } from 'csv-parse/sync';
import { dialect, type Quote } from './csv-dialect.js';
import { isBlank } from './sheet.js';

/** What may stand between cells, the usual one first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** So many bytes of the file tell. */
const LOOKED_AT = 64 * 1024;

/** How the cells of a text are written, where nobody has said so. */
export async function dialectOf(
  path: string,
  encoding: string,
  said: { readonly delimiter?: string | undefined; readonly quote?: Quote | undefined },
): Promise<{ delimiter: string; quote: Quote }> {
  if (said.delimiter !== undefined && said.quote !== undefined) return { delimiter: said.delimiter, quote: said.quote };
  const text = await startOf(path, encoding);
  const quote = said.quote ?? quoteOf(text);
  return { delimiter: said.delimiter ?? delimiterOf(text, quote), quote };
}

/** Single quotes where cells stand in them, and none begins with a double one. */
function quoteOf(text: string): Quote {
  const singles = text.match(/(?<=^|[,;\t|\r\n])'[^'\r\n]*'(?=[,;\t|\r\n]|$)/g)?.length ?? 0;
  return singles > 1 && !/(?:^|[,;\t|\r\n])"/.test(text) ? "'" : '"';
}

/** What stands between the cells of a text: what makes the most rows of equally many cells; a comma where nothing does. */
function delimiterOf(text: string, quote: Quote): string {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter, quote) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

async function startOf(path: string, encoding: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: LOOKED_AT - 1 }) as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const text = decode(bytes, encoding);
  // A row that was cut off is not like the others.
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return bytes.length < LOOKED_AT || end === -1 ? text : text.slice(0, end);
}

/** The share of rows with as many cells as the first, and a little for having more of them; nought for one cell a row. */
function scoreOf(text: string, delimiter: string, quote: Quote): number {
  const rows = parse(text, { ...dialect(delimiter, quote), raw: false, to: 100 }).filter((row) => !isBlank(row));
  const width = rows[0]?.length ?? 0;
  if (width < 2) return 0;
  const alike = rows.filter((row) => row.length === width).length / rows.length;
  return alike + Math.min(width, 50) / 1_000;
}
