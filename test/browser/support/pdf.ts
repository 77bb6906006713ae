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

const HEAD = '%PDF-1.7\n';
