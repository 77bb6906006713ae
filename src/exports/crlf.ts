import { Transform, type TransformCallback } from 'node:stream';

const QUOTE = 0x22;
const LF = 0x0a;
const CRLF = Buffer.from('\r\n');

/**
 * Ends the rows of PostgreSQL's CSV as RFC 4180 wants it. Line breaks inside quotes belong to the text and stay.
 * Works on bytes: in UTF-8 neither a quote nor a line feed occurs inside another character. The header comes with the
 * first rows, or alone where there are none: a query that fails has then written nothing.
 */
export class Crlf extends Transform {
  private quoted = false;
  private begun = false;
  /** So many rows have gone through, the header not counted. */
  rows = 0;

  constructor(private readonly header: string) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    let from = 0;
    let at = 0;
    const pieces: Buffer[] = this.opening();
    while (at < chunk.length) {
      if (this.quoted) {
        const quote = chunk.indexOf(QUOTE, at);
        if (quote === -1) break;
        this.quoted = false;
        at = quote + 1;
        continue;
      }
      const byte = chunk[at];
      if (byte === QUOTE) this.quoted = true;
      else if (byte === LF) {
        pieces.push(chunk.subarray(from, at), CRLF);
        from = at + 1;
        this.rows += 1;
      }
      at += 1;
    }
    pieces.push(chunk.subarray(from));
    done(null, Buffer.concat(pieces));
  }

  override _flush(done: TransformCallback): void {
    done(null, Buffer.concat(this.opening()));
  }

  private opening(): Buffer[] {
    if (this.begun) return [];
    this.begun = true;
    return [Buffer.from(`${this.header}\r\n`)];
  }
}
