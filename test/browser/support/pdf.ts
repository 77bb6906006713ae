import { constants, inflateSync } from 'node:zlib';

interface PrintedLine {
  /** Latin-1, without parentheses. */
  readonly text: string;
  /** Both in points, `y` from below. */
  readonly size: number;
  readonly y: number;
}

/** A PDF of one page, with a title and lines of text, in a font that every reader has. */
export function pdfOf(title: string, lines: readonly PrintedLine[]): Buffer {
  const text = lines.map(({ text: words, size, y }) => `BT /F ${size} Tf 72 ${y} Td (${words}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${title}) >>`,
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const starts = objects.map((_, at) => HEAD.length + objects.slice(0, at).join('').length);
  const table = ['0000000000 65535 f ', ...starts.map((start) => `${String(start).padStart(10, '0')} 00000 n `)];
  const body = HEAD + objects.join('');
  const end = `xref\n0 7\n${table.join('\n')}\ntrailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + end, 'latin1');
}

/** What whoever copies or searches reads of each piece of a PDF that says it (ISO 32000-1, 14.9.4), in the order in which they are drawn. */
export function readIn(pdf: Buffer): string[] {
  const file = pdf.toString('latin1');
  const streams = [...file.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n/g)].map(({ 0: { length }, index }) =>
    inflateSync(pdf.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'),
  );
  return streams.flatMap((stream) =>
    [...stream.matchAll(/\/ActualText \(((?:[^\\)]|\\[^])*)\)/g)].map(([, written = '']) => unescaped(written)),
  );
}

/** UTF-16 after its mark, else Latin-1. */
function unescaped(written: string): string {
  const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = Buffer.from(
    written.replace(/\\([^])/g, (_, sign: string) => signs[sign] ?? sign),
    'latin1',
  );
  return bytes.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
}

const HEAD = '%PDF-1.7\n';
