import { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { attachment } from '../common/attachment.js';
import { entityTag } from '../common/answers/entity-tag.js';
import { cutOffWhenStalled } from './cut-off.js';
import type { Pieces } from '../common/pieces.js';

/** A file of which no larger part is ever in memory than {@link WHOLE}. */
export interface SentFile {
  /** As the header Content-Type has it. */
  readonly type: string;
  readonly name: string;
  /** What is told of it beside that. */
  readonly headers: Readonly<Record<string, string>>;
  readonly pieces: Pieces;
  /** The strong tag of a file whose bytes are not known before its end: the same only where they are the same. */
  readonly tag: () => Promise<string>;
}

/** A file of up to so many bytes has a tag of these, for they are known before the first is sent. */
const WHOLE = 1024 * 1024;

const log = new Logger('Exports');

/**
 * Sends a file as it is made. What fails before its first byte is thrown and can still be a problem; what fails later cuts the
 * connection, for a file that ends early must not look whole.
 */
export async function sendFile(reply: FastifyReply, file: SentFile): Promise<void> {
  const pieces = file.pieces[Symbol.asyncIterator]();
  const begun: Buffer[] = [];
  let size = 0;
  let ended = false;
  while (!ended && size <= WHOLE) {
    const piece = await pieces.next();
    ended = piece.done === true;
    if (piece.done !== true) begun.push(Buffer.from(piece.value));
    size += begun.at(-1)?.length ?? 0;
  }
  const tag = ended ? entityTag(Buffer.concat(begun), undefined, null) : await givenUpOnError(pieces, file.tag);
  cutOffWhenStalled(reply.raw);
  void reply
    .headers({ ...file.headers, 'content-type': file.type })
    .header('content-disposition', attachment(file.name));
  const body = new Flow(begun, pieces);
  body.once('error', (error) => log.warn(`A file ended early: ${error.message}`));
  void reply.header('etag', tag).send(body);
}

/** What has been read already, then the rest; destroyed half-way, or before its beginning, it ends what makes it. */
class Flow extends Readable {
  constructor(
    private readonly begun: Buffer[],
    private readonly pieces: AsyncIterator<Buffer | string>,
  ) {
    super({ highWaterMark: 64 * 1024 });
  }

  override _read(): void {
    const first = this.begun.shift();
    if (first) {
      this.push(first);
      return;
    }
    this.pieces.next().then(
      (piece) => this.push(piece.done === true ? null : piece.value),
      (error: unknown) => this.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    Promise.resolve(this.pieces.return?.()).then(
      () => done(error),
      () => done(error),
    );
  }
}

/** Whoever began a file ends it, too, where something beside it fails. */
async function givenUpOnError<T>(pieces: AsyncIterator<unknown>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await pieces.return?.();
    throw error;
  }
}
